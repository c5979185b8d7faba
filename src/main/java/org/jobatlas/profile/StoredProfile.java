package org.jobatlas.profile;

import java.time.Instant;
import org.jobatlas.resume.ResumeId;

/** A profile as it is kept, with the resume it was read from. */
public record StoredProfile(ProfileId id, ResumeId resume, Profile profile, Instant updatedAt) {}
