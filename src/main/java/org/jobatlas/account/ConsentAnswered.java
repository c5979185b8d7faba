package org.jobatlas.account;

import org.jobatlas.account.Consent.Use;

/**
 * Event: somebody gave or withdrew consent to a use of their data. Published within the transaction that stores the
 * answer.
 */
public record ConsentAnswered(AccountId account, Use use, boolean given) {}
