/** What administrators see first. */
@NullMarked
package org.jobatlas.operation.ui;

import org.jspecify.annotations.NullMarked;
