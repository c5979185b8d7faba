package org.jobatlas.employer;

import java.time.Instant;
import org.jobatlas.account.AccountId;

/** Somebody who recruits for a company. */
public record TeamMember(AccountId account, String name, Rights rights, Instant joinedAt) {}
