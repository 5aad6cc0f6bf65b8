"""What people read: one wording for Slack and e-mail, of Alertmanager and of Grafana.

The templates use no variables of their own, as Grafana's files take `$name` for a setting.
"""

TITLE = "cinq.title"
TEXT = "cinq.text"

TEMPLATES = """\
{{ define "cinq.title" -}}
{{ if eq .Status "firing" -}}
{{ if eq .CommonLabels.severity "page" }}🔴{{ else }}🟠{{ end }} \
{{ (index .Alerts.Firing 0).Annotations.summary }}\
{{ if gt (len .Alerts.Firing) 1 }} ({{ len .Alerts.Firing }} of its kind){{ end }}
{{- else -}}
🟢 Over: {{ .CommonLabels.alertname }}
{{- end }}
{{- end }}

{{ define "cinq.text" -}}
{{ range .Alerts.Firing -}}
{{ .Annotations.summary }}
{{ .Annotations.detail }}
Since {{ .StartsAt.UTC.Format "15:04 UTC on 2 January" }}. {{ .Labels.alertname }}, {{ .Labels.severity }}.
What to do: {{ .Annotations.runbook_url }}
What is seen: {{ .Annotations.dashboard_url }}

{{ end -}}
{{ range .Alerts.Resolved -}}
Over since {{ .EndsAt.UTC.Format "15:04 UTC on 2 January" }}: {{ .Annotations.summary }}

{{ end -}}
{{ end }}
"""  # noqa: E501 - a line of a message is a line

MAIL_HTML = (
    '<pre style="font: 15px/1.5 sans-serif; white-space: pre-wrap">'
    '{{ template "cinq.text" . }}</pre>'
)
