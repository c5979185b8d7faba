package org.jobatlas.feedback;

/**
 * A list that was shown, with what may teach: answers that were accepted and say something of taste. A posting that expired and one
 * that somebody applied for already are facts about the posting and are left out.
 *
 * @param consented whether the person allows now that models are trained from it; false for a visitor
 */
public record AcceptedList(LoggedList list, boolean consented) {}
