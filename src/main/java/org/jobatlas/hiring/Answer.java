package org.jobatlas.hiring;

/** What somebody answered to a question as it was asked. */
public record Answer(String question, String text) {}
