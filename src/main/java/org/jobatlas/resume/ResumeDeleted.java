package org.jobatlas.resume;

import org.jobatlas.account.AccountId;

/** Event: a seeker deletes a resume; published within the transaction, before the data is deleted. */
public record ResumeDeleted(ResumeId resume, AccountId account) {}
