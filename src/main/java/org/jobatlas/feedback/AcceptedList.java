package org.jobatlas.feedback;

/**
 * A list that was shown, with the answers that training may use: accepted answers, and facts about a posting (expired,
 * already applied for) unless rejected. Facts say nothing about preference; training leaves those postings out.
 *
 * @param consented whether the person consents to training now; false for a visitor
 */
public record AcceptedList(LoggedList list, boolean consented) {}
