package org.jobatlas.account;

/** An account was erased by its owner; what rooms keep went by {@link PersonalData}, what they hold in memory goes now. */
public record AccountErased(AccountId account) {}
