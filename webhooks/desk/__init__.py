"""The provider's desk: the day, talks, customers and news of a signed-in provider. Open `frame.py` first.

Every page asks who is there (`signing_in.provider_here`), and every change is one the chat could make as well.
"""

from webhooks.desk import customers, day, live, talks

BLUEPRINTS = (day.blueprint, talks.blueprint, customers.blueprint, live.blueprint)
