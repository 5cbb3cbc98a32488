"""Payment services. Open `port.py` for what one must be able to do; `stripe.py` is the real one, `sandbox.py` the
embedded one that needs no account. No call here is made while a transaction is open.
"""
