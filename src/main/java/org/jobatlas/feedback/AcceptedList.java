package org.jobatlas.feedback;

/**
 * A list that was shown, with the answers that training may use: answers that were accepted, and what is said of a
 * posting as a fact (it expired, it was applied for already) unless that was rejected. Such a posting says nothing of
 * taste; whoever learns leaves it out.
 *
 * @param consented whether the person allows now that models are trained from it; false for a visitor
 */
public record AcceptedList(LoggedList list, boolean consented) {}
