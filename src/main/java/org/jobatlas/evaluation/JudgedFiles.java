package org.jobatlas.evaluation;

import java.nio.file.Path;

/**
 * A judged set in the layout of BEIR.
 *
 * @param corpus one JSON object per line: {@code _id}, {@code title}, {@code text} and more
 * @param queries likewise
 * @param qrels query id, corpus id and grade per line, or the four columns of TREC
 */
public record JudgedFiles(Path corpus, Path queries, Path qrels) {}
