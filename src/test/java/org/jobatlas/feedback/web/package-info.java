@NullMarked
package org.jobatlas.feedback.web;

import org.jspecify.annotations.NullMarked;
