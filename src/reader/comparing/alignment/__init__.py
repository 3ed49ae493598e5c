"""How sentences find their partners: candidates, evidence, judgement."""
