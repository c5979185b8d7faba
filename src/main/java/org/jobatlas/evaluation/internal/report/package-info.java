/** What is written down: tables, charts and pages. */
@NullMarked
package org.jobatlas.evaluation.internal.report;

import org.jspecify.annotations.NullMarked;
