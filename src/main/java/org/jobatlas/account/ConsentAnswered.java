package org.jobatlas.account;

import org.jobatlas.account.Consent.Use;

/** Somebody agreed to a use of their data, or took it back; told within the transaction in which they said so. */
public record ConsentAnswered(AccountId account, Use use, boolean given) {}
