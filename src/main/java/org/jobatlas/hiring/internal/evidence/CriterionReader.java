package org.jobatlas.hiring.internal.evidence;

import java.util.Set;
import org.jobatlas.job.Criterion;

/** Reads evidence for some kinds of criteria. */
interface CriterionReader {

    Set<Criterion.Kind> kinds();

    Shown read(Criterion criterion, ReadText resume);
}
