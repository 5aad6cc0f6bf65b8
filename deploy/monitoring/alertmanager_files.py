"""The file of Alertmanager: who hears of what, how often, and in which words."""

from typing import Any

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.messages import MAIL_HTML, TEXT, TITLE
from deploy.monitoring.pace import Pace

TEMPLATE_FILE = "cinq.tmpl"
# When nothing answers, what follows from it is not news.
_FOLLOWS = {
    "source_matchers": ['alertname="DatabaseDown"'],
    "target_matchers": ['alertname=~"DatabaseFails|EventsDropped"'],
}


def configuration(addresses: Addresses, pace: Pace) -> dict[str, Any]:
    """Return `alertmanager.yml`.

    Slack's address is a secret: it is read from a file when a message is sent, so
    Alertmanager starts without it too.
    """
    is_quick = pace.is_rehearsal
    return {
        "global": {
            "smtp_smarthost": addresses.mail,
            "smtp_from": addresses.mail_from,
            "smtp_require_tls": not is_quick,
            "slack_api_url_file": addresses.slack_file,
        },
        "templates": [TEMPLATE_FILE],
        "route": {
            "receiver": "operators",
            "group_by": ["alertname"],
            "group_wait": "1s" if is_quick else "30s",
            "group_interval": "2s" if is_quick else "5m",
            "repeat_interval": "1d",
            "routes": [
                {
                    "matchers": ['severity="page"'],
                    "receiver": "operators",
                    "group_wait": "1s" if is_quick else "10s",
                    "repeat_interval": "1h",
                }
            ],
        },
        "inhibit_rules": [] if is_quick else [_FOLLOWS],
        "receivers": [{"name": "operators", **_ways(addresses)}],
    }


def _ways(addresses: Addresses) -> dict[str, Any]:
    return {
        "slack_configs": [
            {
                "send_resolved": True,
                "title": f'{{{{ template "{TITLE}" . }}}}',
                "text": f'{{{{ template "{TEXT}" . }}}}',
                "color": '{{ if eq .Status "firing" }}danger{{ else }}good{{ end }}',
            }
        ],
        "email_configs": [
            {
                "to": addresses.mail_to,
                "send_resolved": True,
                "headers": {"Subject": f'{{{{ template "{TITLE}" . }}}}'},
                "text": f'{{{{ template "{TEXT}" . }}}}',
                "html": MAIL_HTML,
            }
        ],
    }
