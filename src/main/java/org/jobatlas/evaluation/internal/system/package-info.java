/** What is measured: the ranking systems, the index that they search, and the runs that they give. */
@NullMarked
package org.jobatlas.evaluation.internal.system;

import org.jspecify.annotations.NullMarked;
