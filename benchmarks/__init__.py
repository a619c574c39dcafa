"""What Runback costs, beside what others cost: ratios within one run. Read README.md first."""
