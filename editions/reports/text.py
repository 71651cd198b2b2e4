"""The report for people."""
from editions.reports import Report
REPORT = Report(name="text", media="text/plain", write=lambda c, o: "text report\n")
