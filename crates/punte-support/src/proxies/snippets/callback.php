<?php
// Before anything else is printed; in WordPress as a file of its own in wp-content/mu-plugins.
if (strtok($_SERVER['REQUEST_URI'], '?') === '@PATH@') {
    if (in_array($_SERVER['REQUEST_METHOD'], ['GET', 'HEAD'], true)) {
        header('Cache-Control: no-store');
        header('Location: @CALLBACK@' . strstr($_SERVER['REQUEST_URI'], '?'), true, 302);
    } else {
        http_response_code(405);
    }
    exit;
}
