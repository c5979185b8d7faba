package org.jobatlas.profile;

/**
 * What people search reads of somebody.
 *
 * @param text what recruiters may read of the resume: without names, contact, age, words of gender, schools and employers
 * @param whole the whole resume, in which alone it stands where somebody lives and may work; never shown
 */
public record FindableProfile(FindableSeeker seeker, Profile profile, String text, String whole) {}
