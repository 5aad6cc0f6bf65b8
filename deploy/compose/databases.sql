-- One server, three owners' databases: people, the registry, the schedules.
CREATE DATABASE mlflow;
CREATE DATABASE airflow;
