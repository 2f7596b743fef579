#!/bin/sh
# A database and a role for each service; a role may connect to its own database only.
set -eu
for name in $DATABASES; do
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" -v name="$name" -v password="$POSTGRES_PASSWORD" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name" TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
done
