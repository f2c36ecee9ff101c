// Shows posts of other sites.
