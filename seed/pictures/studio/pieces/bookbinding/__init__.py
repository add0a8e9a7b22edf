"""Hand-bound books: covers, folded signatures, and the thread that holds them through an open spine."""
