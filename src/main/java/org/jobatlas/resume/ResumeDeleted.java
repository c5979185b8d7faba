package org.jobatlas.resume;

import org.jobatlas.account.AccountId;

/** A seeker deletes a resume; told within the transaction, before it is gone with all that was read from it. */
public record ResumeDeleted(ResumeId resume, AccountId account) {}
