package org.jobatlas.account;

import org.jobatlas.account.Consent.Use;

/** Somebody agreed to a use of their data, or took it back; published within the transaction that stores it. */
public record ConsentChanged(AccountId account, Use use, boolean given) {}
