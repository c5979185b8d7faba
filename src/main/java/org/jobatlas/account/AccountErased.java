package org.jobatlas.account;

/**
 * Event: an account was erased by its owner. Stored data was erased before by {@link PersonalData}; listeners drop what
 * they hold in memory.
 */
public record AccountErased(AccountId account) {}
