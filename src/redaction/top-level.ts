/** Last parts of names that are hardly anything else. */
export const TOP =
  '(?:com?|org|net|edu|gov|ac|or|ne|go|web|sch|gob|gouv|govt|nom|mil)\\.[a-z]{2}|com|net|org|edu|gov|mil|int|biz|aero|coop|museum|mobi|jobs|xyz|club|agency|systems|solutions|network|digital|software|hosting|technology|company|gmbh|ltd|llc|consulting|university|academy|education|institute|berlin|hamburg|koeln|wien|london|paris|nyc|tokyo|asia|africa|global|international|vip|icu|guru|ninja|rocks|expert|city|website|cloud|online|site|store|tech|onion|arpa|internal|intranet|intra|corp|lan|home|localdomain|example|invalid|k8s|svc|eu|de|uk|fr|nl|ch|se|dk|fi|cz|ru|ua|jp|cn|kr|tw|hk|sg|au|nz|ca|us|br|mx|ar|cl|co|za|tr|gr|hu|ro|pt|es|pl|ie|be|no|lt|lv|ee|sk|si|hr|bg|lu|li|il|ae|sa|eg|ke|ng|ma|tn|th|vn|ph|pk|bd|lk|np|ir|ge|am|az|kz|uz|by|pe|ve|ec|uy|cr|pa|gt|cu|mt|cy|al|mk|ba|eus|cat|scot|swiss|bzh';
/** Last parts that modules of Python and files have as well; two parts are a site. */
export const SITE_TOP = 'io|dev|app|test|local|ai|info';
/** Last parts that are attributes as well: two parts aren't a site. */
export const WORD_TOP =
  'id|rs|gl|lu|name|me|at|it|in|tv|cc|to|do|my|pro|blog|shop|live|email|host|link|page|team|group|media|news|zone|space|services|support|design|work|works|world|life|run|tools|center|studio|social|games|art|finance|law|care|health|bank|travel|energy|green|one|plus|wiki|press|click|top|office|prod|private|dmz|hq';
