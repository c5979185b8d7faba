package org.jobatlas.profile;

/**
 * What people search reads of a person.
 *
 * @param text masked text of the resume: without names, contact data, age, gendered words, schools and employers
 * @param whole unmasked text, used only for place and right to work; never shown
 */
public record FindableProfile(FindableSeeker seeker, Profile profile, String text, String whole) {}
