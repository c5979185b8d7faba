package org.jobatlas.account;

/** An account was deleted by its owner; whoever keeps something about this person erases it now. */
public record AccountErased(AccountId account) {}
