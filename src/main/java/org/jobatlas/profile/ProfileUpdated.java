package org.jobatlas.profile;

import org.jobatlas.account.AccountId;

/** A profile was read from a resume or edited by its owner. */
public record ProfileUpdated(ProfileId profile, AccountId account) {}
