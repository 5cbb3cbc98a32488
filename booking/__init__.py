"""The core: slots, policy, lifecycle and the only writers of bookings. It knows no channel, no setting and no clock.

Open `booking/types.py` for the values that leave this package, `booking/service.py` for what can be done.
"""
