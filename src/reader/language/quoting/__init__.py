"""What stands in quotation marks, and whose words it is."""
