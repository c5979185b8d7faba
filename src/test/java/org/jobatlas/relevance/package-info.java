/** The judged set of the project and what must hold on it. */
@NullMarked
package org.jobatlas.relevance;

import org.jspecify.annotations.NullMarked;
