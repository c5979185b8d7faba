/** The views on services in memory, to look at and to test them without a back end. */
@NullMarked
package org.jobatlas.uiharness;

import org.jspecify.annotations.NullMarked;
