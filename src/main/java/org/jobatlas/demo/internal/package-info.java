/** Generates the demo catalogue, resumes and feedback. */
@NullMarked
package org.jobatlas.demo.internal;

import org.jspecify.annotations.NullMarked;
