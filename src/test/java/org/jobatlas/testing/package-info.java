/** What tests of several modules share. */
@NullMarked
package org.jobatlas.testing;

import org.jspecify.annotations.NullMarked;
