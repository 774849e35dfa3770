"""Runs migrations on the connection that ``migrating.upgrade`` hands over; it has begun the transaction already."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
context.run_migrations()
