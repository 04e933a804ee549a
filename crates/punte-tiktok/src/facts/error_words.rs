//! The words of TikTok's errors, which are the same in every language. What each of them means lives in `punte-diagnosis`.

/// The word under TikTok's error page, also its `error_type`. U 2026-11.
pub const ERROR_TYPES: &[&str] = &["client_key", "redirect_uri", "scope", "code_challenge", "code_challenge_method", "non_sandbox_target"];

/// Numbers that TikTok gives as `errCode`, in its sign-in and its SDKs. U 2026-11.
pub const ERROR_NUMBERS: &[&str] = &["10003", "10006", "10007", "10008", "10033"];

/// The one of [`ERROR_TYPES`] that no other text uses, so that it counts wherever it stands. U 2026-11.
pub const UNMISTAKABLE: &str = "non_sandbox_target";

/// The `error` of the sign-in page and of the token endpoint. D, U 2026-11.
pub const OAUTH_ERRORS: &[&str] = &[
    "unauthorized_client",
    "invalid_client",
    "invalid_request",
    "invalid_scope",
    "invalid_grant",
    "param_error",
    "access_denied",
    "unsupported_grant_type",
    "unsupported_response_type",
    "server_error",
    "temporarily_unavailable",
];

/// The `error.code` of TikTok's APIs. D 2026-11 (tiktok-api-v2-error-handling, content-posting-api-reference-direct-post).
pub const API_CODES: &[&str] = &[
    "scope_not_authorized",
    "scope_permission_missed",
    "access_token_invalid",
    "unaudited_client_can_only_post_to_private_accounts",
    "reached_active_user_cap",
    "spam_risk_too_many_posts",
    "spam_risk_too_many_pending_share",
    "spam_risk_user_banned_from_posting",
    "rate_limit_exceeded",
    "url_ownership_unverified",
    "auth_removed",
    "invalid_params",
    "invalid_file_upload",
    "invalid_publish_id",
    "token_not_authorized_for_specified_publish_id",
    "privacy_level_option_mismatch",
    "app_version_check_failed",
    "file_format_check_failed",
    "duration_check_failed",
    "frame_rate_check_failed",
    "picture_size_check_failed",
    "video_pull_failed",
    "photo_pull_failed",
    "publish_cancelled",
    "spam_risk_text",
    "spam_risk",
    "internal_error",
];

/// Words for "error" as they begin in the languages in which people quote the page; folded as `words::folded` folds. U 2026-11.
pub const ERROR_NOUNS: &[&str] =
    &["err", "ero", "fehler", "bład", "hata", "loi", "ошиб", "помил", "fail", "problem", "issue", "falha", "fallo", "echec"];

/// The same where words are not parted by blanks: they count wherever they stand in the neighbour.
pub const ERROR_NOUNS_GLUED: &[&str] = &["오류", "에러", "문제", "错误", "錯誤", "报错", "報錯", "エラー"];

/// How people tell that something failed or what they were shown, by the beginnings of words; folded. U, G 2026-11.
pub const FAILURES: &[&str] = &[
    // English
    "error",
    "fail",
    "reject",
    "refus",
    "denied",
    "cannot",
    "couldn",
    "can't",
    "can’t",
    "unable",
    "wrong",
    "broken",
    "stuck",
    "says",
    "returns",
    "throws",
    "complain",
    "problem",
    "issue",
    "doesn't",
    "doesn’t",
    "does not",
    "not work",
    "keeps",
    "i get",
    "getting",
    "shows",
    // Romanian
    "ero",
    "apare",
    "imi apare",
    "scrie",
    "zice",
    "imi da",
    "primesc",
    "refuz",
    "respin",
    "nu merge",
    "nu pot",
    "esuat",
    "esueaza",
    // Portuguese, Spanish, Italian
    "erro",
    "falh",
    "fall",
    "aparece",
    "mostra",
    "muestra",
    "diz",
    "dice",
    "nao consigo",
    "no puedo",
    "rechaz",
    "recus",
    "rejeit",
    "devolv",
    "devuelv",
    "retorna",
    // German
    "fehler",
    "fehlgeschlag",
    "abgelehnt",
    "meldet",
    "meldung",
    "zeigt",
    "geht nicht",
    "funktioniert nicht",
    "scheitert",
    "bekomme",
    // French
    "erreur",
    "echec",
    "echou",
    "affiche",
    "impossible",
    "renvoie",
    "marche pas",
    "probleme",
    // Turkish, Vietnamese
    "hata",
    "basarisiz",
    "redded",
    "aliyorum",
    "cikiyor",
    "veriyor",
    "diyor",
    "loi",
    "that bai",
    "khong the",
    "tu choi",
    "bao loi",
    "hien",
    // Polish, Russian, Ukrainian
    "bład",
    "ошиб",
    "помил",
    "не удал",
    "не вда",
];

/// The same where words are not parted by blanks.
pub const FAILURES_GLUED: &[&str] = &[
    "오류",
    "에러",
    "실패",
    "거부",
    "없습니다",
    "안 돼",
    "안돼",
    "뜹니다",
    "뜨는",
    "떠요",
    "나옵니다",
    "나와요",
    "문제",
    "错误",
    "錯誤",
    "失败",
    "失敗",
    "无法",
    "無法",
    "报错",
    "報錯",
    "提示",
    "显示",
    "顯示",
    "出现",
    "出現",
    "拒绝",
    "拒絕",
    "返回",
    "エラー",
    "できな",
    "表示",
    "拒否",
];
