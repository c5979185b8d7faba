/** Training, gates and registry of models. */
@NullMarked
package org.jobatlas.learning.internal;

import org.jspecify.annotations.NullMarked;
