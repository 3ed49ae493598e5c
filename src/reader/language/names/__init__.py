"""What people, bodies and places are called, and which names of one account mean the same one."""
