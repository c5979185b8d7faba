/** HTTP endpoints for events and exports. */
@NullMarked
package org.jobatlas.feedback.web;

import org.jspecify.annotations.NullMarked;
