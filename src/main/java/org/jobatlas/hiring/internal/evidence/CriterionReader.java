package org.jobatlas.hiring.internal.evidence;

import java.util.Set;
import org.jobatlas.job.Criterion;

/** Reads what a resume says to criteria of some kinds. */
interface CriterionReader {

    Set<Criterion.Kind> kinds();

    Shown read(Criterion criterion, ReadText resume);
}
