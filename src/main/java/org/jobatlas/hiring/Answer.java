package org.jobatlas.hiring;

/** The answer to a question, with the question's wording at that time. */
public record Answer(String question, String text) {}
