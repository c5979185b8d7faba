/** Writes the demo catalogue and the resumes that go with it. */
@NullMarked
package org.jobatlas.demo.internal;

import org.jspecify.annotations.NullMarked;
