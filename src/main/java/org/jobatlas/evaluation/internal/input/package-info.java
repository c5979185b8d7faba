/** Judged sets and labelled texts as they come in: postings, queries, judgements, resumes. */
@NullMarked
package org.jobatlas.evaluation.internal.input;

import org.jspecify.annotations.NullMarked;
