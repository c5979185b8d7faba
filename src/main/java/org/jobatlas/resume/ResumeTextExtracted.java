package org.jobatlas.resume;

import org.jobatlas.account.AccountId;

/** A resume was stored together with its text. */
public record ResumeTextExtracted(ResumeId resume, AccountId account) {}
