/** The administrators' start page. */
@NullMarked
package org.jobatlas.operation.ui;

import org.jspecify.annotations.NullMarked;
