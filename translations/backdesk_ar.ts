<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BackupCommand</name>
    <message>
        <source>Wrote %1. Items: %2, files: %3, hash: %4.</source>
        <translation>كُتب %1. العناصر: %2، الملفات: %3، البصمة: %4.</translation>
    </message>
    <message>
        <source>Data that cannot be read is not in the backup.</source>
        <translation>البيانات التي تتعذر قراءتها ليست في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The data as it was before is in %1.</source>
        <translation>البيانات كما كانت من قبل موجودة في %1.</translation>
    </message>
    <message>
        <source>Nothing was restored: the storage holds data that cannot be read.</source>
        <translation>لم يُستعد شيء: يحتوي المخزن على بيانات تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>There is data already. --replace puts the backup in its place.</source>
        <translation>توجد بيانات بالفعل. الخيار ‎--replace يضع النسخة الاحتياطية مكانها.</translation>
    </message>
    <message>
        <source>Restored. Items: %1, hash: %2.</source>
        <translation>تمت الاستعادة. العناصر: %1، البصمة: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1280x800.</source>
        <translation>يتطلب ‎--size القيمة WIDTHxHEIGHT، مثل ‎1280x800.</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535.</source>
        <translation>يتطلب ‎--port رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض الإصدار.</translation>
    </message>
    <message>
        <source>Address to serve at.</source>
        <translation>عنوان تقديم الخدمة.</translation>
    </message>
    <message>
        <source>Port to serve at; 0 takes a free one.</source>
        <translation>منفذ تقديم الخدمة؛ القيمة 0 تختار منفذًا شاغرًا.</translation>
    </message>
    <message>
        <source>Folder for all stored data.</source>
        <translation>مجلد كل البيانات المخزنة.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>لغة النافذة، مثل ar.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (فاتح) أو dark (داكن).</translation>
    </message>
    <message>
        <source>Writes a picture of one view and exits.</source>
        <translation>يكتب صورة لعرض واحد ثم ينهي التشغيل.</translation>
    </message>
    <message>
        <source>View to open, such as users or users/new.</source>
        <translation>العرض المطلوب فتحه، مثل users أو users/new.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>حجم النافذة.</translation>
    </message>
    <message>
        <source>The description.</source>
        <translation>ملف الوصف.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>قيمة ‎--theme هي light أو dark.</translation>
    </message>
    <message>
        <source>Too many arguments: %1</source>
        <translation>وسائط أكثر من اللازم: %1</translation>
    </message>
    <message>
        <source>Which description? Give a FILE, or see backdesk --help.</source>
        <translation>أي وصف؟ حدّد FILE أو راجع backdesk --help.</translation>
    </message>
    <message>
        <source>Opening a remote backend is not supported yet: %1</source>
        <translation>فتح خلفية بعيدة غير مدعوم بعد: %1</translation>
    </message>
    <message>
        <source>--log wants LOGGER=LEVEL, such as storage=debug. The loggers are %1.</source>
        <translation>يتطلب ‎--log القيمة LOGGER=LEVEL، مثل storage=debug. السجلات هي %1.</translation>
    </message>
    <message>
        <source>Least level to log: debug, info, warning or error.</source>
        <translation>أدنى مستوى يُسجَّل: debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>Level of one logger, such as storage=debug; repeatable.</source>
        <translation>مستوى سجل واحد، مثل storage=debug؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>File to log to, instead of standard error.</source>
        <translation>ملف السجل، بدلًا من مخرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Form of the log: text or json.</source>
        <translation>صيغة السجل: text أو json.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>قيمة ‎--log-level هي debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>--log-format is text or json.</source>
        <translation>قيمة ‎--log-format هي text أو json.</translation>
    </message>
    <message>
        <source>--log-file wants the path of a file.</source>
        <translation>يتطلب ‎--log-file مسار ملف.</translation>
    </message>
    <message>
        <source>JavaScript module with a function for each collection to migrate.</source>
        <translation>وحدة JavaScript فيها دالة لكل مجموعة يراد ترحيلها.</translation>
    </message>
    <message>
        <source>Writes what a migration changes, after a backup.</source>
        <translation>يكتب ما يغيّره الترحيل، بعد أخذ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A migration removes members that the description does not know.</source>
        <translation>تزيل عملية الترحيل الحقول التي لا يعرفها الوصف.</translation>
    </message>
    <message>
        <source>Tells the report of a migration as JSON.</source>
        <translation>يعرض تقرير الترحيل بصيغة JSON.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk migrate.</source>
        <translation>الخيار ‎--%1 خاص بـ backdesk migrate.</translation>
    </message>
    <message>
        <source>--script wants the path of a JavaScript module.</source>
        <translation>يتطلب ‎--script مسار وحدة JavaScript.</translation>
    </message>
    <message>
        <source>Copy where? Give FROM and TO, see backdesk --help.</source>
        <translation>إلى أين النسخ؟ حدّد FROM و TO، راجع backdesk --help.</translation>
    </message>
    <message>
        <source>Which backup? Give FILE and the file of the backup, see backdesk --help.</source>
        <translation>أي نسخة احتياطية؟ حدّد FILE وملف النسخة الاحتياطية، راجع backdesk --help.</translation>
    </message>
    <message>
        <source>Backdesk makes a desktop window and a REST API of one YAML description.

  backdesk [FILE]        opens the window
  backdesk serve FILE    serves the REST API only
  backdesk check FILE    tells the mistakes of a description
  backdesk migrate FILE  makes stored items fit a changed description
  backdesk copy FROM TO  copies all data into another storage
  backdesk backup FILE OUT   writes all data into one file
  backdesk restore FILE IN   brings the data of a backup back
  backdesk verify FILE   checks all data
  backdesk new DIR       writes a description to start from</source>
        <translation>ينشئ Backdesk نافذة سطح مكتب وواجهة REST API من وصف YAML واحد.

  backdesk [FILE]        يفتح النافذة
  backdesk serve FILE    يقدّم واجهة REST API فقط
  backdesk check FILE    يبيّن أخطاء الوصف
  backdesk migrate FILE  يكيّف العناصر المخزنة مع وصف معدّل
  backdesk copy FROM TO  ينسخ كل البيانات إلى مخزن آخر
  backdesk backup FILE OUT   يكتب كل البيانات في ملف واحد
  backdesk restore FILE IN   يستعيد بيانات نسخة احتياطية
  backdesk verify FILE   يتحقق من كل البيانات
  backdesk new DIR       يكتب وصفًا للبدء منه</translation>
    </message>
    <message>
        <source>A copy may go where other items are; equal ids are replaced.</source>
        <translation>يجوز النسخ إلى حيث توجد عناصر أخرى؛ تُستبدل المعرّفات المتطابقة.</translation>
    </message>
    <message>
        <source>A restore replaces what is there, after a backup of it.</source>
        <translation>تستبدل الاستعادة ما هو موجود، بعد أخذ نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Mends what has one right answer.</source>
        <translation>يُصلح ما له حل صحيح واحد.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk %2.</source>
        <translation>الخيار ‎--%1 خاص بـ backdesk %2.</translation>
    </message>
    <message>
        <source>--text-size is a number from 80 to 200.</source>
        <translation>‏--text-size عدد من 80 إلى 200.</translation>
    </message>
    <message>
        <source>Size of the text in percent, 80 to 200.</source>
        <translation>حجم النص بالنسبة المئوية، من 80 إلى 200.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>One of FROM and TO has to be a description, which tells what the items are.</source>
        <translation>يجب أن يكون FROM أو TO وصفًا يبيّن ما هي العناصر.</translation>
    </message>
    <message>
        <source>FROM and TO are the same storage.</source>
        <translation>FROM و TO هما المخزن نفسه.</translation>
    </message>
    <message>
        <source>TO does not have the collection %1.</source>
        <translation>لا توجد في TO المجموعة %1.</translation>
    </message>
    <message>
        <source>Items: %1, written now: %2, files written: %3. Source and target have the hash %4.</source>
        <translation>العناصر: %1، المكتوبة الآن: %2، الملفات المكتوبة: %3. بصمة المصدر والهدف هي %4.</translation>
    </message>
    <message>
        <source>Nothing was copied: FROM holds data that cannot be read.</source>
        <translation>لم يُنسخ شيء: يحتوي FROM على بيانات تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>The same command goes on where this one has ended.</source>
        <translation>الأمر نفسه يتابع من حيث توقف هذا الأمر.</translation>
    </message>
</context>
<context>
    <name>DesktopCommand</name>
    <message>
        <source>There is no display for a window: serving the REST API only.</source>
        <translation>لا توجد شاشة لعرض نافذة: تُقدَّم واجهة REST API فقط.</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>تتعذر كتابة الصورة %1.</translation>
    </message>
    <message>
        <source>The view did not load in time.</source>
        <translation>لم يُحمَّل العرض في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>القراءة: %1 من %2</translation>
    </message>
    <message>
        <source>Running the script: %1 of %2</source>
        <translation>تنفيذ النص البرمجي: %1 من %2</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>التحقق: %1 من %2</translation>
    </message>
    <message>
        <source>Copying the data: %1 of %2</source>
        <translation>نسخ البيانات: %1 من %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>الكتابة: %1 من %2</translation>
    </message>
    <message>
        <source>Nothing was written: every item has to fit first.</source>
        <translation>لم يُكتب شيء: يجب أولًا أن تتوافق كل العناصر.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا يوجد ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Nothing was written. --apply writes it.</source>
        <translation>لم يُكتب شيء. الخيار ‎--apply يكتبه.</translation>
    </message>
    <message>
        <source>Written. The data as it was before is in %1.</source>
        <translation>تمت الكتابة. البيانات كما كانت من قبل موجودة في %1.</translation>
    </message>
    <message>
        <source>There is nothing to migrate: the storage of %1 keeps nothing.</source>
        <translation>لا يوجد ما يجب ترحيله: مخزن %1 لا يحتفظ بشيء.</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>unknown, stays: %1</source>
        <translation>غير معروف، يبقى: %1</translation>
    </message>
    <message>
        <source>Cannot be migrated:</source>
        <translation>لا يمكن ترحيله:</translation>
    </message>
    <message>
        <source>No collection is stored in %1; it stays as it is.</source>
        <translation>لا توجد مجموعة مخزنة في %1؛ يبقى هذا المجلد كما هو.</translation>
    </message>
    <message>
        <source>Items: %1, changed: %2, deleted: %3, cannot be migrated: %4.</source>
        <translation>العناصر: %1، المعدَّلة: %2، المحذوفة: %3، ما لا يمكن ترحيله: %4.</translation>
    </message>
    <message>
        <source>Only data in one folder of YAML files can be migrated. Copy it into one with &quot;backdesk copy&quot;, migrate it there, and copy it back.</source>
        <translation>لا يمكن ترحيل إلا البيانات الموجودة في مجلد واحد من ملفات YAML. انسخها إلى مجلد كهذا بالأمر «backdesk copy»، ورحّلها هناك، ثم أعد نسخها.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Without any log-in only this machine is served, not %1.</source>
        <translation>دون تسجيل دخول تُقدَّم الخدمة لهذا الجهاز فقط، لا لـ %1.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>القراءة: %1 من %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>المقارنة: %1 من %2</translation>
    </message>
    <message>
        <source>Copying: %1 of %2</source>
        <translation>النسخ: %1 من %2</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 bytes</source>
        <translation>التحقق من الملف: %1 من %2 بايت</translation>
    </message>
    <message>
        <source>Checking the backup: %1 of %2</source>
        <translation>التحقق من النسخة الاحتياطية: %1 من %2</translation>
    </message>
    <message>
        <source>Looking for what is to be removed: %1 of %2</source>
        <translation>البحث عمّا يجب إزالته: %1 من %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>التدقيق: %1 من %2</translation>
    </message>
    <message>
        <source>The storage of %1 keeps nothing.</source>
        <translation>مخزن %1 لا يحتفظ بشيء.</translation>
    </message>
    <message>
        <source>The content of a file is missing: %1</source>
        <translation>محتوى أحد الملفات مفقود: %1</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>mended</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Items: %1, wrong: %2, mended: %3, notes: %4.</source>
        <translation>العناصر: %1، الأخطاء: %2، ما أُصلح: %3، الملاحظات: %4.</translation>
    </message>
</context>
<context>
    <name>backdesk::Desktop</name>
    <message>
        <source>The wanted port is in use. The REST API is at %1 instead.</source>
        <translation>المنفذ المطلوب مستخدم. واجهة REST API متاحة على %1 بدلًا منه.</translation>
    </message>
    <message>
        <source>The REST API is not served: %1</source>
        <translation>واجهة REST API غير متاحة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s)</source>
        <translation>
            <numerusform>%1 · لا عناصر</numerusform>
            <numerusform>%1 · عنصر واحد</numerusform>
            <numerusform>%1 · عنصران</numerusform>
            <numerusform>%1 · %Ln عناصر</numerusform>
            <numerusform>%1 · %Ln عنصرًا</numerusform>
            <numerusform>%1 · %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::EmbeddedBackend</name>
    <message>
        <source>The description of the application has mistakes now.</source>
        <translation>توجد الآن أخطاء في وصف التطبيق.</translation>
    </message>
</context>
<context>
    <name>backdesk::MistakesDialog</name>
    <message>
        <source>Backdesk cannot open this application</source>
        <translation>يتعذر على Backdesk فتح هذا التطبيق</translation>
    </message>
    <message numerus="yes">
        <source>The description %1 has %n mistake(s).</source>
        <translation>
            <numerusform>لا أخطاء في الوصف %1.</numerusform>
            <numerusform>يوجد خطأ واحد في الوصف %1.</numerusform>
            <numerusform>يوجد خطآن في الوصف %1.</numerusform>
            <numerusform>توجد %Ln أخطاء في الوصف %1.</numerusform>
            <numerusform>يوجد %Ln خطأً في الوصف %1.</numerusform>
            <numerusform>يوجد %Ln خطأ في الوصف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AccountBlock</name>
    <message>
        <source>Logged in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name and roles</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionBar</name>
    <message>
        <source>%1…</source>
        <extracomment>An action that asks for something before it is carried out.</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>غير مسموح لك بفعل ذلك.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionDialog</name>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>لم يُنفَّذ «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionFlow</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>على لا عناصر</numerusform>
            <numerusform>على عنصر واحد</numerusform>
            <numerusform>على عنصرين</numerusform>
            <numerusform>على %Ln عناصر</numerusform>
            <numerusform>على %Ln عنصرًا</numerusform>
            <numerusform>على %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>تنفيذ «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>لن يُنفَّذ ذلك على أي عنصر.</numerusform>
            <numerusform>سيُنفَّذ ذلك على عنصر واحد.</numerusform>
            <numerusform>سيُنفَّذ ذلك على عنصرين.</numerusform>
            <numerusform>سيُنفَّذ ذلك على %Ln عناصر.</numerusform>
            <numerusform>سيُنفَّذ ذلك على %Ln عنصرًا.</numerusform>
            <numerusform>سيُنفَّذ ذلك على %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>لم يُنفَّذ «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was carried out with %n entries.</source>
        <extracomment>An action&apos;s title, and how many items it was done with.</extracomment>
        <translation>
            <numerusform>لم يُنفَّذ «%1» على أي عنصر.</numerusform>
            <numerusform>نُفِّذ «%1» على عنصر واحد.</numerusform>
            <numerusform>نُفِّذ «%1» على عنصرين.</numerusform>
            <numerusform>نُفِّذ «%1» على %Ln عناصر.</numerusform>
            <numerusform>نُفِّذ «%1» على %Ln عنصرًا.</numerusform>
            <numerusform>نُفِّذ «%1» على %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action&apos;s title and what it came to, as in &quot;Count: 12&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was carried out.</source>
        <translation>نُفِّذ «%1».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was carried out with %n entries, and not with %2.</source>
        <extracomment>An action&apos;s title, how many items it was done with, and how many were left.</extracomment>
        <translation>
            <numerusform>أُوقف «%1»: لم يُنفَّذ على أي عنصر، وبقي %2.</numerusform>
            <numerusform>أُوقف «%1»: نُفِّذ على عنصر واحد، ولم يُنفَّذ على %2.</numerusform>
            <numerusform>أُوقف «%1»: نُفِّذ على عنصرين، ولم يُنفَّذ على %2.</numerusform>
            <numerusform>أُوقف «%1»: نُفِّذ على %Ln عناصر، ولم يُنفَّذ على %2.</numerusform>
            <numerusform>أُوقف «%1»: نُفِّذ على %Ln عنصرًا، ولم يُنفَّذ على %2.</numerusform>
            <numerusform>أُوقف «%1»: نُفِّذ على %Ln عنصر، ولم يُنفَّذ على %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 كان ذلك أكثر من أن يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionProgress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionSource</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>لا يمكن تنفيذ الدوال هنا.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>فشل البحث.</translation>
    </message>
    <message>
        <source>The search gave no list of entries.</source>
        <translation>لم يُرجع البحث قائمة عناصر.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddView</name>
    <message>
        <source>New entry in %1</source>
        <translation>عنصر جديد في %1</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>غير مسموح لك بالإضافة إلى «%1».</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddressField</name>
    <message>
        <source>Enter an address such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>أدخل عنوانًا مثل ‎192.0.2.1 أو ‎2001:db8::1.</translation>
    </message>
    <message>
        <source>Enter a network such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>أدخل شبكة مثل ‎192.0.2.0/24 أو ‎2001:db8::/32.</translation>
    </message>
    <message>
        <source>The network of this address is %1.</source>
        <translation>شبكة هذا العنوان هي ‎%1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of addresses</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n addresses</source>
        <translation>
            <numerusform>%1 إلى %2: لا عناوين</numerusform>
            <numerusform>%1 إلى %2: عنوان واحد</numerusform>
            <numerusform>%1 إلى %2: عنوانان</numerusform>
            <numerusform>%1 إلى %2: %Ln عناوين</numerusform>
            <numerusform>%1 إلى %2: %Ln عنوانًا</numerusform>
            <numerusform>%1 إلى %2: %Ln عنوان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AdminConnector</name>
    <message>
        <source>You are not logged in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AnswerKind</name>
    <message>
        <source>The function has to give a text (%1)</source>
        <translation>يجب أن تعطي الدالة نصًا (%1)</translation>
    </message>
    <message>
        <source>The function has to give true or false (%1)</source>
        <translation>يجب أن تعطي الدالة true أو false (%1)</translation>
    </message>
    <message>
        <source>The function has to give an object (%1)</source>
        <translation>يجب أن تعطي الدالة كائنًا (%1)</translation>
    </message>
    <message>
        <source>The function has to give a list of items (%1)</source>
        <translation>يجب أن تعيد الدالة قائمة عناصر (%1)</translation>
    </message>
    <message>
        <source>Each item that the function gives has to have an _id (%1)</source>
        <translation>يجب أن يكون لكل عنصر تعيده الدالة ‎_id‎ (%1)</translation>
    </message>
    <message>
        <source>“%1” has to be true or false (%2)</source>
        <translation>يجب أن يكون «%1» صحيحًا أو خطأ (%2)</translation>
    </message>
    <message>
        <source>“%1” has to be a text (%2)</source>
        <translation>يجب أن يكون «%1» نصًا (%2)</translation>
    </message>
    <message>
        <source>The function has to give an item (%1)</source>
        <translation>يجب أن تعيد الدالة عنصرًا (%1)</translation>
    </message>
    <message>
        <source>The function has to give the saved item, or nothing (%1)</source>
        <translation>يجب أن تعيد الدالة العنصر المحفوظ أو لا شيء (%1)</translation>
    </message>
    <message>
        <source>The function has to give the new item, or its id (%1)</source>
        <translation>يجب أن تعيد الدالة العنصر الجديد أو معرّفه (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Background</name>
    <message>
        <source>Continue in background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>Work on meanwhile; the status bar shows how far it is, and stops it</source>
        <translation>تابع عملك في هذه الأثناء؛ يعرض شريط الحالة التقدم ويمكن الإيقاف منه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart: its time and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkDelete</name>
    <message numerus="yes">
        <source>That holds for the first %1; %n more were not looked at.</source>
        <translation>
            <numerusform>ينطبق ذلك على أول %1؛ وفُحصت كل العناصر.</numerusform>
            <numerusform>ينطبق ذلك على أول %1؛ ولم يُفحص عنصر واحد آخر.</numerusform>
            <numerusform>ينطبق ذلك على أول %1؛ ولم يُفحص عنصران آخران.</numerusform>
            <numerusform>ينطبق ذلك على أول %1؛ ولم تُفحص %Ln عناصر أخرى.</numerusform>
            <numerusform>ينطبق ذلك على أول %1؛ ولم يُفحص %Ln عنصرًا آخر.</numerusform>
            <numerusform>ينطبق ذلك على أول %1؛ ولم يُفحص %Ln عنصر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>لا عناصر للحذف</numerusform>
            <numerusform>حذف عنصر واحد؟</numerusform>
            <numerusform>حذف عنصرين؟</numerusform>
            <numerusform>حذف %Ln عناصر؟</numerusform>
            <numerusform>حذف %Ln عنصرًا؟</numerusform>
            <numerusform>حذف %Ln عنصر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes with everything in it.</source>
        <translation>سيُحذف العنصر مع كل محتواه.</translation>
    </message>
    <message>
        <source>They go with everything in them.</source>
        <translation>ستُحذف العناصر مع كل محتواها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Looking at what goes with them</source>
        <translation>جارٍ النظر فيما يرتبط بها</translation>
    </message>
    <message>
        <source>What several of them have in common may be counted more than once.</source>
        <translation>ما تشترك فيه عدة عناصر قد يُعدّ أكثر من مرة.</translation>
    </message>
    <message>
        <source>Others cannot be deleted for other reasons.</source>
        <translation>عناصر أخرى لا يمكن حذفها لأسباب أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be deleted (%1): %2</source>
        <extracomment>How many, some of their names, why.</extracomment>
        <translation>
            <numerusform>لا شيء يتعذّر حذفه (%1): %2</numerusform>
            <numerusform>عنصر واحد لا يمكن حذفه (%1): %2</numerusform>
            <numerusform>عنصران لا يمكن حذفهما (%1): %2</numerusform>
            <numerusform>%Ln عناصر لا يمكن حذفها (%1): %2</numerusform>
            <numerusform>%Ln عنصرًا لا يمكن حذفها (%1): %2</numerusform>
            <numerusform>%Ln عنصر لا يمكن حذفها (%1): %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>, …</source>
        <translation>، …</translation>
    </message>
    <message>
        <source>What goes with them was not looked at.</source>
        <translation>لم يُفحص ما يُحذف معها.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>لا يمكن حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries can be deleted</source>
        <translation>
            <numerusform>لا شيء يمكن حذفه</numerusform>
            <numerusform>لا يمكن حذف العنصر</numerusform>
            <numerusform>لا يمكن حذف أي من العنصرين</numerusform>
            <numerusform>لا يمكن حذف أي من العناصر (%Ln)</numerusform>
            <numerusform>لا يمكن حذف أي من العناصر (%Ln)</numerusform>
            <numerusform>لا يمكن حذف أي من العناصر (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of %1 entries?</source>
        <extracomment>How many are to be deleted, of how many.</extracomment>
        <translation>
            <numerusform>لا عناصر للحذف من %1</numerusform>
            <numerusform>حذف عنصر واحد من %1؟</numerusform>
            <numerusform>حذف عنصرين من %1؟</numerusform>
            <numerusform>حذف %Ln عناصر من %1؟</numerusform>
            <numerusform>حذف %Ln عنصرًا من %1؟</numerusform>
            <numerusform>حذف %Ln عنصر من %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the other %n</source>
        <translation>
            <numerusform>لا شيء آخر للحذف</numerusform>
            <numerusform>حذف العنصر الآخر</numerusform>
            <numerusform>حذف العنصرين الآخرين</numerusform>
            <numerusform>حذف العناصر الأخرى (%Ln)</numerusform>
            <numerusform>حذف العناصر الأخرى (%Ln)</numerusform>
            <numerusform>حذف العناصر الأخرى (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkFailures</name>
    <message numerus="yes">
        <source>It was done with %n others.</source>
        <translation>
            <numerusform>لم يُنفَّذ ذلك على أي عنصر آخر.</numerusform>
            <numerusform>نُفِّذ ذلك على عنصر واحد آخر.</numerusform>
            <numerusform>نُفِّذ ذلك على عنصرين آخرين.</numerusform>
            <numerusform>نُفِّذ ذلك على %Ln عناصر أخرى.</numerusform>
            <numerusform>نُفِّذ ذلك على %Ln عنصرًا آخر.</numerusform>
            <numerusform>نُفِّذ ذلك على %Ln عنصر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>جُرِّب ذلك على كل العناصر.</numerusform>
            <numerusform>لم يُجرَّب ذلك على عنصر واحد.</numerusform>
            <numerusform>لم يُجرَّب ذلك على عنصرين.</numerusform>
            <numerusform>لم يُجرَّب ذلك على %Ln عناصر.</numerusform>
            <numerusform>لم يُجرَّب ذلك على %Ln عنصرًا.</numerusform>
            <numerusform>لم يُجرَّب ذلك على %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>إعادة المحاولة معها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>لم يفشل «%1» على أي عنصر</numerusform>
            <numerusform>فشل «%1» على عنصر واحد</numerusform>
            <numerusform>فشل «%1» على عنصرين</numerusform>
            <numerusform>فشل «%1» على %Ln عناصر</numerusform>
            <numerusform>فشل «%1» على %Ln عنصرًا</numerusform>
            <numerusform>فشل «%1» على %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An item and why something failed with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>That was too much to be undone.</source>
        <translation>كان ذلك أكثر من أن يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkScript</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>على لا عناصر</numerusform>
            <numerusform>على عنصر واحد</numerusform>
            <numerusform>على عنصرين</numerusform>
            <numerusform>على %Ln عناصر</numerusform>
            <numerusform>على %Ln عنصرًا</numerusform>
            <numerusform>على %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was done with %n entries.</source>
        <translation>
            <numerusform>لم يُنفَّذ «%1» على أي عنصر.</numerusform>
            <numerusform>نُفِّذ «%1» على عنصر واحد.</numerusform>
            <numerusform>نُفِّذ «%1» على عنصرين.</numerusform>
            <numerusform>نُفِّذ «%1» على %Ln عناصر.</numerusform>
            <numerusform>نُفِّذ «%1» على %Ln عنصرًا.</numerusform>
            <numerusform>نُفِّذ «%1» على %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not done: %2</source>
        <translation>لم يُنفَّذ «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was only partly done: %2</source>
        <translation>نُفّذ «%1» جزئيًا فقط: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkSet</name>
    <message>
        <source>Set %1</source>
        <translation>تعيين %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>في لا عناصر</numerusform>
            <numerusform>في عنصر واحد</numerusform>
            <numerusform>في عنصرين</numerusform>
            <numerusform>في %Ln عناصر</numerusform>
            <numerusform>في %Ln عنصرًا</numerusform>
            <numerusform>في %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Buttons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a button&apos;s name and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BytesField</name>
    <message>
        <source>Load…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Load from a file, or drop one here</source>
        <translation>حمّل من ملف أو أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>لا بايتات</translation>
    </message>
    <message>
        <source>Show as figures</source>
        <translation>عرض كأرقام</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>إخفاء الأرقام</translation>
    </message>
    <message>
        <source>%1, as figures</source>
        <extracomment>A field and one way to write it.</extracomment>
        <translation>%1، كأرقام</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BytesText</name>
    <message>
        <source>Hexadecimal</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Enter pairs of the figures 0 to 9 and a to f.</source>
        <translation>أدخل أزواجًا من الأرقام 0 إلى 9 والحروف a إلى f.</translation>
    </message>
    <message>
        <source>Enter whole base64.</source>
        <translation>أدخل نص base64 كاملًا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CellFormat</name>
    <message>
        <source>, </source>
        <extracomment>Between the entries of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>Names of linked items, and how many more there are: &quot;Ann · Bob +3&quot;.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the names of linked items, which may have commas themselves.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CellText</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChangeView</name>
    <message>
        <source>The id was copied.</source>
        <translation>نُسخ المعرّف.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>لا يوجد هذا العنصر. ربما حُذف.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>The entry could not be loaded.</source>
        <translation>تعذر تحميل العنصر.</translation>
    </message>
    <message>
        <source>Reload “%1”?</source>
        <translation>إعادة تحميل «%1»؟</translation>
    </message>
    <message>
        <source>What you entered here is lost.</source>
        <translation>سيُفقد ما أدخلته هنا.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere. What you entered is still here.</source>
        <translation>غُيّر هذا العنصر في مكان آخر. ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>You are not allowed to see this entry.</source>
        <translation>غير مسموح لك برؤية هذا العنصر.</translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>تنفيذ «%1»؟</translation>
    </message>
    <message>
        <source>It works on the entry as it is stored, without the changes you have not saved yet.</source>
        <translation>يُنفَّذ ذلك على العنصر كما هو مخزن، دون التغييرات التي لم تحفظها بعد.</translation>
    </message>
    <message>
        <source>Carry out without saving</source>
        <translation>تنفيذ دون حفظ</translation>
    </message>
    <message>
        <source>Save and carry out</source>
        <translation>حفظ وتنفيذ</translation>
    </message>
    <message>
        <source>“%1” was saved, together with what somebody else changed: %2.</source>
        <extracomment>An entry, and the titles of fields that somebody else had changed at the same time.</extracomment>
        <translation>حُفظ «%1» مع ما غيّره شخص آخر: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>It was changed once more meanwhile. Look at it again.</source>
        <translation>غُيّر العنصر مرة أخرى في هذه الأثناء. راجعه من جديد.</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>تم تجاهل تغييراتك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what stood in it and what stands in it now.</extracomment>
        <translation>‏%1: %2 ‏← ‏%3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChartCard</name>
    <message>
        <source>Week of %1</source>
        <comment>a date</comment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChipsField</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceField</name>
    <message>
        <source>Nothing to choose from</source>
        <translation>لا شيء للاختيار منه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>اكتب للبحث…</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>اختر عنصرًا من القائمة أو امسح الحقل.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» ليس من الخيارات.</translation>
    </message>
    <message>
        <source>Where nothing is chosen, it is “%1”.</source>
        <translation>إذا لم يُختر شيء فهو «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceSource</name>
    <message>
        <source>Type to search.</source>
        <translation>اكتب للبحث.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoicesField</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>اكتب للبحث…</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>اختر عنصرًا من القائمة أو امسح الحقل.</translation>
    </message>
    <message>
        <source>None of the choices: %1</source>
        <translation>ليس من الخيارات: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ClientCheck</name>
    <message>
        <source>This is required.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColorField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>اختر لونًا…</translation>
    </message>
    <message>
        <source>Enter a colour such as #2f5fd0.</source>
        <translation>أدخل لونًا مثل ‎#2f5fd0.</translation>
    </message>
    <message>
        <source>Contrast: %1 to white, %2 to black. Text needs 4.5.</source>
        <translation>التباين: %1 مع الأبيض، %2 مع الأسود. يحتاج النص إلى 4.5.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Drag to order, or Alt with the arrow keys.</source>
        <translation>اسحب للترتيب، أو استخدم Alt مع مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>The columns, order and widths of the application</source>
        <translation>الأعمدة وترتيبها وعرضها كما في التطبيق</translation>
    </message>
    <message>
        <source>It names the entries and is always shown.</source>
        <translation>يسمّي هذا العمود العناصر ويظهر دائمًا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnControl</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>عدم الترتيب حسب هذا العمود</translation>
    </message>
    <message>
        <source>Then sort by this</source>
        <translation>ثم الترتيب حسب هذا العمود</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>إخفاء «%1»</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ColumnScripts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an error and its place</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Places, entries, commands</source>
        <translation>عروض وعناصر وأوامر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Looking for entries…</source>
        <translation>جارٍ البحث عن عناصر…</translation>
    </message>
    <message>
        <source>Type what you are looking for.</source>
        <translation>اكتب ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ComplexField</name>
    <message>
        <source>%1, real part</source>
        <translation>%1، الجزء الحقيقي</translation>
    </message>
    <message>
        <source>%1, imaginary part</source>
        <translation>%1، الجزء التخيلي</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CountCard</name>
    <message>
        <source>Add to %1</source>
        <comment>a collection</comment>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>+%1 this week</source>
        <comment>how many were added</comment>
        <translation>؜+%1 هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateDialog</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>New entry in %1</source>
        <translation>عنصر جديد في %1</translation>
    </message>
    <message>
        <source>The entry could not be created: %1</source>
        <translation>تعذر إنشاء العنصر: %1</translation>
    </message>
    <message>
        <source>Discard the new entry?</source>
        <translation>تجاهل العنصر الجديد؟</translation>
    </message>
    <message>
        <source>The new entry cannot be chosen here, because the function did not tell its id (%1)</source>
        <translation>لا يمكن اختيار العنصر الجديد هنا لأن الدالة لم تذكر معرّفه (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateRight</name>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>غير مسموح لك بالإضافة إلى «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DashboardCards</name>
    <message>
        <source>%1 by month (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 حسب الشهر (%2)</translation>
    </message>
    <message>
        <source>%1 by day (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 حسب اليوم (%2)</translation>
    </message>
    <message>
        <source>%1 by week (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 حسب الأسبوع (%2)</translation>
    </message>
    <message>
        <source>%1 by year (%2)</source>
        <comment>a collection and one of its times</comment>
        <translation>%1 حسب السنة (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DateFilterEditor</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 إلى</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>«%1» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the later one.</source>
        <translation>لا شيء من %1 إلى %2: الأول هو الأحدث.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة التالية</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatetimeField</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>أدخل تاريخًا مثل %1.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DayEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>اختيار يوم (Alt+Down)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeleteFlow</name>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>تعذر حذف «%1»: %2</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>لا يمكن حذف «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it changed meanwhile. Look at it again first.</source>
        <translation>لم يُحذف «%1» لأنه تغيّر في هذه الأثناء. راجعه أولًا.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile</source>
        <translation>غُيّر «%1» في هذه الأثناء</translation>
    </message>
    <message>
        <source>It was not deleted. Somebody else changed it since you saw it.</source>
        <translation>لم يُحذف العنصر. غيّره شخص آخر بعد أن رأيته.</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>حذف على أي حال</translation>
    </message>
    <message>
        <source>It is deleted for everybody.</source>
        <translation>سيُحذف العنصر لدى الجميع.</translation>
    </message>
    <message>
        <source>Looking at what goes with %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>جارٍ فحص ما يُحذف مع %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletedItem</name>
    <message>
        <source>This entry was deleted meanwhile. What you entered is still here.</source>
        <translation>حُذف هذا العنصر في هذه الأثناء. ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>إبقاؤه كعنصر جديد</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>تجاهل ما أدخلته</translation>
    </message>
    <message>
        <source>“%1” was deleted while you were editing</source>
        <translation>حُذف «%1» أثناء تحريرك له</translation>
    </message>
    <message>
        <source>It can be stored once more, as a new entry with what stands in the form. Links that other entries had to it are gone.</source>
        <translation>يمكن حفظه مرة أخرى كعنصر جديد بما في النموذج. أما الروابط التي كانت تشير إليه من عناصر أخرى فقد زالت.</translation>
    </message>
    <message>
        <source>You are not allowed to store it once more.</source>
        <translation>غير مسموح لك بحفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” was kept as a new entry.</source>
        <translation>أُبقي «%1» كعنصر جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletionText</name>
    <message>
        <source>%1: %2</source>
        <comment>collection: labels</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <comment>collection: labels</comment>
        <translation>
            <numerusform>%1: %2</numerusform>
            <numerusform>%1: %2 وواحد غيرها</numerusform>
            <numerusform>%1: %2 واثنان غيرها</numerusform>
            <numerusform>%1: %2 و%Ln غيرها</numerusform>
            <numerusform>%1: %2 و%Ln غيرها</numerusform>
            <numerusform>%1: %2 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>لا يحذف عناصر أخرى (%1).</numerusform>
            <numerusform>يحذف أيضًا عنصرًا واحدًا (%1).</numerusform>
            <numerusform>يحذف أيضًا عنصرين (%1).</numerusform>
            <numerusform>يحذف أيضًا %Ln عناصر (%1).</numerusform>
            <numerusform>يحذف أيضًا %Ln عنصرًا (%1).</numerusform>
            <numerusform>يحذف أيضًا %Ln عنصر (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>لا يفك ارتباط أي عنصر (%1).</numerusform>
            <numerusform>يفك ارتباط عنصر واحد (%1).</numerusform>
            <numerusform>يفك ارتباط عنصرين (%1).</numerusform>
            <numerusform>يفك ارتباط %Ln عناصر (%1).</numerusform>
            <numerusform>يفك ارتباط %Ln عنصرًا (%1).</numerusform>
            <numerusform>يفك ارتباط %Ln عنصر (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EditDialog</name>
    <message>
        <source>Edit entry in %1</source>
        <translation>تحرير سجل في %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The entry could not be saved: %1</source>
        <translation>تعذّر حفظ السجل: %1</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>هل تريد تجاهل تغييراتك؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::EmailField</name>
    <message>
        <source>Enter a mail address such as name@example.org.</source>
        <translation>أدخل عنوان بريد إلكتروني مثل name@example.org.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportColumnList</name>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>دون أعمدة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportColumns</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A group of fields and one of them: &quot;Address · Street&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportDialog</name>
    <message>
        <source>Mark as UTF-8 (byte order mark, for older spreadsheets)</source>
        <translation>تعليم الملف بأنه UTF-8 (علامة ترتيب البايت، لبرامج الجداول القديمة)</translation>
    </message>
    <message>
        <source>Keep texts that look like formulas from being run</source>
        <translation>منع تنفيذ النصوص التي تشبه الصيغ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <extracomment>The title of a list: Export &quot;Books&quot;.</extracomment>
        <translation>تصدير «%1»</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>كما تُعرض</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>قيم خام</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>فاصلة ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>فاصلة منقوطة ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that begin with =, +, - or @.</source>
        <translation>تُوضع علامة &apos; قبل النصوص التي تبدأ بـ = أو + أو - أو @.</translation>
    </message>
    <message>
        <source>Choose a file and write the rows to it</source>
        <translation>اختيار ملف وكتابة الصفوف فيه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows and how many they are: &quot;Filtered (213)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>المصفّاة</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحددة</translation>
    </message>
    <message>
        <source>Names instead of ids; dates and numbers as they are written here, where the format has none of its own.</source>
        <translation>أسماء بدل المعرّفات؛ والتواريخ والأعداد كما تُكتب هنا، حيث لا كتابة خاصة بالصيغة.</translation>
    </message>
    <message>
        <source>Ids of references, ISO dates, decimal points: for programs, and to be imported again.</source>
        <translation>معرّفات المراجع وتواريخ ISO ونقاط عشرية: للبرامج ولإعادة الاستيراد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>الصفوف: %1 من %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The former file is as it was.</source>
        <translation>الملف السابق باقٍ كما كان.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>%1 This was after %2 rows. %3</source>
        <translation>%1 عدد الصفوف حتى ذلك الحين: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were exported to “%1”.</source>
        <translation>
            <numerusform>لم يُصدَّر أي صف إلى «%1».</numerusform>
            <numerusform>صُدّر صف واحد إلى «%1».</numerusform>
            <numerusform>صُدّر صفان إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln صفوف إلى «%1».</numerusform>
            <numerusform>صُدّر %Ln صفًا إلى «%1».</numerusform>
            <numerusform>صُدّر %Ln صف إلى «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a cell and are cut.</source>
        <translation>
            <numerusform>لم يُقتطع أي نص.</numerusform>
            <numerusform>اقتُطع نص واحد لأنه أطول مما تسعه الخلية.</numerusform>
            <numerusform>اقتُطع نصان لأنهما أطول مما تسعه الخلية.</numerusform>
            <numerusform>اقتُطعت %Ln نصوص لأنها أطول مما تسعه الخلية.</numerusform>
            <numerusform>اقتُطع %Ln نصًا لأنها أطول مما تسعه الخلية.</numerusform>
            <numerusform>اقتُطع %Ln نص لأنها أطول مما تسعه الخلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <extracomment>The title of a list.</extracomment>
        <translation>جارٍ تصدير %1</translation>
    </message>
    <message>
        <source>Some cells are empty, because they could not be worked out: %1</source>
        <translation>بعض الخلايا فارغة لتعذّر حسابها: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportJob</name>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل أي إجابة.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldEditor</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>How many characters a text has, and how many it may have.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>لا توجد أحرف زائدة.</numerusform>
            <numerusform>حرف واحد زائد.</numerusform>
            <numerusform>حرفان زائدان.</numerusform>
            <numerusform>%Ln أحرف زائدة.</numerusform>
            <numerusform>%Ln حرفًا زائدًا.</numerusform>
            <numerusform>%Ln حرف زائد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldOptions</name>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>لا يمكن تنفيذ الدوال هنا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1، مطلوب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the title of one of its parts: &quot;Position, 2.&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileDialogs</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>حفظ الملف باسم</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and what its button does: &quot;Photo: Choose…&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wait until the file is read.</source>
        <translation>انتظر حتى تكتمل قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose another file, or discard this one.</source>
        <translation>اختر ملفًا آخر أو تجاهل هذا الملف.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>جارٍ القراءة… %1٪</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1 على الأكثر.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <extracomment>1: a list of types of files, 2: a size</extracomment>
        <translation>المسموح به: %1.</translation>
    </message>
    <message>
        <source>Allowed: %1; at most %2.</source>
        <translation>المسموح به: %1؛ %2 على الأكثر.</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>The name of a picture that was pasted.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Wait until the file is taken.</source>
        <translation>انتظر حتى يتم أخذ الملف.</translation>
    </message>
    <message>
        <source>There is no program here that opens it.</source>
        <translation>لا يوجد هنا برنامج يفتحه.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileFacts</name>
    <message>
        <source>1 byte</source>
        <translation>1 بايت</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ملفات صوتية</translation>
    </message>
    <message>
        <source>films</source>
        <translation>مقاطع فيديو</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>نصوص</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileField</name>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file&apos;s type and size: &quot;PNG image · 12 kB&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>a file&apos;s type and size, and that it is not stored yet</comment>
        <translation>%1 · جديد</translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation>تعذر جلب الملف: %1</translation>
    </message>
    <message>
        <source>Functions cannot be run here.</source>
        <translation>لا يمكن تشغيل الدوال هنا.</translation>
    </message>
    <message>
        <source>“%1” is too large to be taken as a list of bytes.</source>
        <translation>«%1» أكبر من أن يؤخذ كقائمة بايتات.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>جارٍ الرفع…</translation>
    </message>
    <message>
        <source>Upload failed: %1</source>
        <translation>فشل الرفع: %1</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>The file could not be removed: %1</source>
        <translation>تعذّرت إزالة الملف: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilePanel</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>أفلت الملف هنا</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste one (Ctrl+V)</source>
        <translation>اختر ملفًا أو أفلته هنا أو ألصقه (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileReader</name>
    <message>
        <source>“%1” is too large: %2, at most %3 are allowed.</source>
        <translation>«%1» أكبر من اللازم: %2، والمسموح به %3 على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” is of the type %2. Allowed are: %3.</source>
        <extracomment>1: a file&apos;s name, 2: what it is, 3: a list of types.</extracomment>
        <translation>نوع «%1» هو %2. المسموح: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تتعذر قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>تتعذر قراءة الصورة.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>عوامل التصفية النشطة</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>عرض كل شيء من جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>إزالة الكل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterField</name>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>إغلاق عوامل التصفية</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 يحتوي على</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>حفظ كعرض…</translation>
    </message>
    <message>
        <source>Keep filters, order and columns under a name</source>
        <translation>حفظ عوامل التصفية والترتيب والأعمدة تحت اسم</translation>
    </message>
    <message>
        <source>Only where “%1” is empty</source>
        <translation>فقط حيث يكون «%1» فارغًا</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterRules</name>
    <message>
        <source>These filters change each other without end, so they were left as they are: %1</source>
        <translation>هذه المرشحات تغيّر بعضها بلا نهاية، لذلك تُركت كما هي: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterText</name>
    <message>
        <source>contains “%1”</source>
        <extracomment>A filter, after the field&apos;s name: Title contains &quot;momo&quot;.</extracomment>
        <translation>يحتوي على «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A filter, after the field&apos;s name: Books: some / none.</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>some</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>بدءًا من %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>يطابق %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>The choice of an empty text.</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range: 1940 to 2020.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A text that a list holds.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>with one of %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with one of &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>مع أحد %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags without &quot;new&quot;, &quot;old&quot;.</extracomment>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>A filter, after the field&apos;s name: Tags with &quot;new&quot;.</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Form</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field that is not in sight, and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormCards</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>لا أخطاء للتصحيح</numerusform>
            <numerusform>خطأ واحد للتصحيح</numerusform>
            <numerusform>خطآن للتصحيح</numerusform>
            <numerusform>%Ln أخطاء للتصحيح</numerusform>
            <numerusform>%Ln خطأً للتصحيح</numerusform>
            <numerusform>%Ln خطأ للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>هل تريد تجاهل ما أدخلته؟</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>سيُفقد ما أدخلته.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormFooter</name>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>حفظ وإضافة آخر</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>حفظ ومتابعة التحرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>لا أخطاء للتصحيح</numerusform>
            <numerusform>خطأ واحد للتصحيح</numerusform>
            <numerusform>خطآن للتصحيح</numerusform>
            <numerusform>%Ln أخطاء للتصحيح</numerusform>
            <numerusform>%Ln خطأً للتصحيح</numerusform>
            <numerusform>%Ln خطأ للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>لم يتغيّر أي حقل</numerusform>
            <numerusform>تغيّر حقل واحد</numerusform>
            <numerusform>تغيّر حقلان</numerusform>
            <numerusform>تغيّرت %Ln حقول</numerusform>
            <numerusform>تغيّر %Ln حقلًا</numerusform>
            <numerusform>تغيّر %Ln حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>لا إضافات</numerusform>
            <numerusform>إضافة واحدة</numerusform>
            <numerusform>إضافتان</numerusform>
            <numerusform>%Ln إضافات</numerusform>
            <numerusform>%Ln إضافة</numerusform>
            <numerusform>%Ln إضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>حذف واحد</numerusform>
            <numerusform>حذفان</numerusform>
            <numerusform>%Ln للحذف</numerusform>
            <numerusform>%Ln للحذف</numerusform>
            <numerusform>%Ln للحذف</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two counts: &quot;2 fields changed, 1 to delete&quot;.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormRules</name>
    <message>
        <source>These fields change each other without end, so they were left as they are: %1</source>
        <extracomment>Titles of fields, &quot;Name, Slug&quot;.</extracomment>
        <translation>تغيّر هذه الحقول بعضها بعضًا بلا نهاية، ولذلك تُركت كما هي: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” cannot hold what the function gave (%2)</source>
        <translation>لا يمكن أن يحمل «%1» ما أعادته الدالة (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Formats</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>أمس %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeDictField</name>
    <message>
        <source>Enter an object: it begins with { and ends with }.</source>
        <translation>أدخل كائنًا: يبدأ بـ ‎{‎ وينتهي بـ ‎}‎.</translation>
    </message>
    <message>
        <source>Enter a list: it begins with [ and ends with ].</source>
        <translation>أدخل قائمة: تبدأ بـ ‎[‎ وتنتهي بـ ‎]‎.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeField</name>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>%1, shown as</source>
        <extracomment>A field that can be shown as a tree or as text: &quot;Details, shown as&quot;.</extracomment>
        <translation>%1، طريقة العرض</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FunctionSession</name>
    <message>
        <source>The function has to give {info, requestHeaders} (%1)</source>
        <translation>يجب أن تعطي الدالة {info, requestHeaders} (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::GoToButton</name>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Finds places, entries and commands.</source>
        <translation>يعثر على العروض والعناصر والأوامر.</translation>
    </message>
    <message>
        <source>Go to places, entries and commands</source>
        <translation>الانتقال إلى العروض والعناصر والأوامر</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::HomeView</name>
    <message>
        <source>This application has no collections.</source>
        <translation>لا توجد مجموعات في هذا التطبيق.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Changed by me</source>
        <translation>ما عدّلته أنا</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Stored data that cannot be used</source>
        <translation>بيانات مخزنة لا يمكن استخدامها</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportCheckPage</name>
    <message>
        <source>Leave wrong rows out and import the others</source>
        <translation>استبعاد الصفوف الخاطئة واستيراد البقية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>الصفوف الخاطئة</translation>
    </message>
    <message>
        <source>Copy the list of mistakes, for a spreadsheet</source>
        <translation>نسخ قائمة الأخطاء للصقها في برنامج جداول</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The rows could not be checked: %1</source>
        <translation>تعذر التحقق من الصفوف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي صف.</numerusform>
            <numerusform>سيُضاف صف واحد.</numerusform>
            <numerusform>سيُضاف صفان.</numerusform>
            <numerusform>ستُضاف %Ln صفوف.</numerusform>
            <numerusform>سيُضاف %Ln صفًا.</numerusform>
            <numerusform>سيُضاف %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be updated.</source>
        <translation>
            <numerusform>لن يُحدَّث أي عنصر.</numerusform>
            <numerusform>سيُحدَّث عنصر واحد.</numerusform>
            <numerusform>سيُحدَّث عنصران.</numerusform>
            <numerusform>ستُحدَّث %Ln عناصر.</numerusform>
            <numerusform>سيُحدَّث %Ln عنصرًا.</numerusform>
            <numerusform>سيُحدَّث %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are wrong.</source>
        <translation>
            <numerusform>لا صفوف خاطئة.</numerusform>
            <numerusform>يوجد صف واحد خاطئ.</numerusform>
            <numerusform>يوجد صفان خاطئان.</numerusform>
            <numerusform>توجد %Ln صفوف خاطئة.</numerusform>
            <numerusform>يوجد %Ln صفًا خاطئًا.</numerusform>
            <numerusform>يوجد %Ln صف خاطئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the wrong rows…</source>
        <translation>حفظ الصفوف الخاطئة…</translation>
    </message>
    <message>
        <source>Write all wrong rows and what is wrong with them to a CSV file, to be mended there</source>
        <translation>كتابة كل الصفوف الخاطئة وأخطائها في ملف CSV لتصحيحها هناك</translation>
    </message>
    <message>
        <source>wrong rows.csv</source>
        <translation>صفوف خاطئة.csv</translation>
    </message>
    <message>
        <source>There is nothing to change: all entries are like their rows already.</source>
        <translation>لا شيء للتغيير: كل العناصر مطابقة لصفوفها بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are like their rows already.</source>
        <translation>
            <numerusform>لا عناصر مطابقة لصفوفها.</numerusform>
            <numerusform>عنصر واحد مطابق لصفه بالفعل.</numerusform>
            <numerusform>عنصران مطابقان لصفيهما بالفعل.</numerusform>
            <numerusform>%Ln عناصر مطابقة لصفوفها بالفعل.</numerusform>
            <numerusform>%Ln عنصرًا مطابقًا لصفوفها بالفعل.</numerusform>
            <numerusform>%Ln عنصر مطابق لصفوفها بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>لا تُترك أي صفوف.</numerusform>
            <numerusform>يُترك صف واحد.</numerusform>
            <numerusform>يُترك صفان.</numerusform>
            <numerusform>تُترك %Ln صفوف.</numerusform>
            <numerusform>يُترك %Ln صفًا.</numerusform>
            <numerusform>يُترك %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 mistakes are shown; the saved rows have all %2.</source>
        <translation>تُعرض أول %1 أخطاء؛ وفي الصفوف المحفوظة كلها: %2.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportColumnRow</name>
    <message>
        <source>Value of all rows</source>
        <translation>قيمة كل الصفوف</translation>
    </message>
    <message>
        <source>Remove this fixed value</source>
        <translation>إزالة هذه القيمة الثابتة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Field for the column “%1”</source>
        <translation>حقل العمود «%1»</translation>
    </message>
    <message>
        <source>Field of the fixed value</source>
        <translation>حقل القيمة الثابتة</translation>
    </message>
    <message>
        <source>What names the entry</source>
        <translation>ما يدل على العنصر</translation>
    </message>
    <message>
        <source>Sign between the entries of the list</source>
        <translation>العلامة الفاصلة بين عناصر القائمة</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>How a cell names what it refers to: by its field &quot;Name&quot;.</extracomment>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>by id</source>
        <translation>حسب المعرّف</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Import into “%1”</source>
        <extracomment>The title of a collection: Import into &quot;Books&quot;.</extracomment>
        <translation>استيراد إلى «%1»</translation>
    </message>
    <message>
        <source>1 Source</source>
        <translation>1 المصدر</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 الأعمدة</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>إلى الخطوة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>لم يُضف أي عنصر.</numerusform>
            <numerusform>أُضيف عنصر واحد.</numerusform>
            <numerusform>أُضيف عنصران.</numerusform>
            <numerusform>أُضيفت %Ln عناصر.</numerusform>
            <numerusform>أُضيف %Ln عنصرًا.</numerusform>
            <numerusform>أُضيف %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were updated.</source>
        <translation>
            <numerusform>لم يُحدَّث أي عنصر.</numerusform>
            <numerusform>حُدّث عنصر واحد.</numerusform>
            <numerusform>حُدّث عنصران.</numerusform>
            <numerusform>حُدّثت %Ln عناصر.</numerusform>
            <numerusform>حُدّث %Ln عنصرًا.</numerusform>
            <numerusform>حُدّث %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong rows were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي صف خاطئ.</numerusform>
            <numerusform>استُبعد صف خاطئ واحد.</numerusform>
            <numerusform>استُبعد صفان خاطئان.</numerusform>
            <numerusform>استُبعدت %Ln صفوف خاطئة.</numerusform>
            <numerusform>استُبعد %Ln صفًا خاطئًا.</numerusform>
            <numerusform>استُبعد %Ln صف خاطئ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are stored already.</source>
        <translation>
            <numerusform>لم يُخزَّن أي صف بعد.</numerusform>
            <numerusform>خُزّن صف واحد بالفعل.</numerusform>
            <numerusform>خُزّن صفان بالفعل.</numerusform>
            <numerusform>خُزّنت %Ln صفوف بالفعل.</numerusform>
            <numerusform>خُزّن %Ln صفًا بالفعل.</numerusform>
            <numerusform>خُزّن %Ln صف بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, and what was kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>What is being done, and how far it is: &quot;Checking… 500 of 1,204&quot;.</extracomment>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفًا</numerusform>
            <numerusform>استيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>3 References</source>
        <translation>3 المراجع</translation>
    </message>
    <message>
        <source>4 Check</source>
        <translation>4 التحقق</translation>
    </message>
    <message>
        <source>The references could not be looked up: %1</source>
        <translation>تعذّر البحث عن المراجع: %1</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>جارٍ الاستيراد إلى %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportItems</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>عدة عناصر تحمل الاسم «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportJob</name>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل أي إجابة.</translation>
    </message>
    <message>
        <source>Looking references up…</source>
        <translation>جارٍ البحث عن المراجع…</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>جارٍ قراءة الصفوف…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>جارٍ التخزين…</translation>
    </message>
    <message>
        <source>What is stored already cannot be taken back.</source>
        <translation>لا يمكن التراجع عما خُزّن بالفعل.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Looking for similar ones…</source>
        <translation>جارٍ البحث عن المتشابهة…</translation>
    </message>
    <message>
        <source>Sending the rows…</source>
        <translation>جارٍ إرسال الصفوف…</translation>
    </message>
    <message>
        <source>Rows are refused that were good when they were checked.</source>
        <translation>رُفضت صفوف كانت سليمة عند التحقق منها.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportMappingPage</name>
    <message>
        <source>Empty cells empty the field</source>
        <translation>الخلايا الفارغة تُفرغ الحقل</translation>
    </message>
    <message>
        <source>Add a fixed value</source>
        <translation>إضافة قيمة ثابتة</translation>
    </message>
    <message>
        <source>How the first rows are understood</source>
        <translation>كيف تُفهم الصفوف الأولى</translation>
    </message>
    <message>
        <source>Add every row as a new entry</source>
        <translation>إضافة كل صف عنصرًا جديدًا</translation>
    </message>
    <message>
        <source>Update entries with the same %1, add the others</source>
        <extracomment>What rows do: entries are found by the value of a field.</extracomment>
        <translation>تحديث العناصر ذات القيمة نفسها في «%1» وإضافة البقية</translation>
    </message>
    <message>
        <source>As here (%1, %2)</source>
        <translation>كما هنا (%1، %2)</translation>
    </message>
    <message>
        <source>As in English (%1, %2)</source>
        <translation>كما في الإنجليزية (%1، %2)</translation>
    </message>
    <message>
        <source>As in German (%1, %2)</source>
        <translation>كما في الألمانية (%1، %2)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأعداد والتواريخ</translation>
    </message>
    <message>
        <source>Dates such as 2026-12-31 are always understood.</source>
        <translation>التواريخ مثل ‎2026-12-31‎ تُفهم دائمًا.</translation>
    </message>
    <message>
        <source>Else empty cells leave the fields of existing entries as they are.</source>
        <translation>وإلا تترك الخلايا الفارغة حقول العناصر الموجودة كما هي.</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>الأعمدة وحقولها</translation>
    </message>
    <message>
        <source>As in British English (%1, %2)</source>
        <translation>كما في الإنجليزية البريطانية (%1، %2)</translation>
    </message>
    <message>
        <source>As in French (%1, %2)</source>
        <translation>كما في الفرنسية (%1، %2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportMappings</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is filled twice.</source>
        <translation>يُملأ «%1» مرتين.</translation>
    </message>
    <message>
        <source>No column is assigned to a field yet.</source>
        <translation>لم يُربط أي عمود بحقل بعد.</translation>
    </message>
    <message>
        <source>“%1” is required, and no column gives it.</source>
        <translation>«%1» مطلوب، ولا عمود يوفره.</translation>
    </message>
    <message>
        <source>Entries are to be found by “%1”, and no column gives it.</source>
        <translation>يُفترض العثور على العناصر حسب «%1»، ولا عمود يوفره.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>You may not add entries here, only update those that are there.</source>
        <translation>لا يُسمح لك بإضافة عناصر هنا، بل بتحديث الموجود فقط.</translation>
    </message>
    <message>
        <source>You may not change the entries that are there, only add others.</source>
        <translation>لا يُسمح لك بتغيير العناصر الموجودة، بل بإضافة غيرها فقط.</translation>
    </message>
    <message>
        <source>You may not change “%1”. Leave it out.</source>
        <translation>لا يُسمح لك بتغيير «%1». اتركه.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportOperations</name>
    <message>
        <source>Several entries are called “%1”.</source>
        <translation>عدة عناصر تحمل الاسم «%1».</translation>
    </message>
    <message>
        <source>It refers to row %1, which is wrong or refers back to this one.</source>
        <translation>يشير إلى الصف %1، وهو خاطئ أو يشير إلى هذا الصف.</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>لا يوجد عنصر «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be added: %2</source>
        <translation>تتعذر إضافة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1”, which it refers to, cannot be added.</source>
        <translation>لا يمكن إضافة «%1» الذي يشير إليه.</translation>
    </message>
    <message>
        <source>Row %1, which it refers to, is wrong.</source>
        <translation>الصف %1 الذي يشير إليه خاطئ.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReader</name>
    <message>
        <source>It has characters that are not %1. Choose another encoding.</source>
        <translation>فيه محارف ليست %1. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed: rows may be missing.</source>
        <translation>فُتحت علامة اقتباس ولم تُغلق: قد تنقص صفوف.</translation>
    </message>
    <message>
        <source>These are more than %1 rows; import them in several files.</source>
        <translation>عدد الصفوف يتجاوز %1؛ استوردها في عدة ملفات.</translation>
    </message>
    <message>
        <source>These are more than %1 columns.</source>
        <translation>عدد الأعمدة يتجاوز %1.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>لا توجد فيه صفوف.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>تعذرت قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>This is not a list of JSON objects.</source>
        <translation>هذه ليست قائمة كائنات JSON.</translation>
    </message>
    <message>
        <source>A row is too large.</source>
        <translation>أحد الصفوف أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Entry %1 is not JSON: %2</source>
        <translation>العنصر %1 ليس JSON: %2</translation>
    </message>
    <message>
        <source>It ends too early: rows may be missing.</source>
        <translation>ينتهي قبل أوانه: قد تنقص صفوف.</translation>
    </message>
    <message>
        <source>This is no spreadsheet file (.xlsx).</source>
        <translation>هذا ليس ملف جداول بيانات (‎.xlsx).</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>لا توجد ورقة «%1».</translation>
    </message>
    <message>
        <source>There is too much text in it; use CSV.</source>
        <translation>فيه نص أكثر من اللازم؛ استخدم CSV.</translation>
    </message>
    <message>
        <source>The sheet cannot be found in the file.</source>
        <translation>يتعذر العثور على الورقة في الملف.</translation>
    </message>
    <message>
        <source>The sheet is damaged: %1</source>
        <translation>الورقة تالفة: %1</translation>
    </message>
    <message>
        <source>Line %1 has an alias (“*…”), which is not taken.</source>
        <translation>في السطر %1 اسم بديل («*…»)، وهو غير مقبول.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>التداخل أعمق من اللازم.</translation>
    </message>
    <message>
        <source>This is not a list of mappings.</source>
        <translation>هذه ليست قائمة تعيينات.</translation>
    </message>
    <message>
        <source>The file is too large for YAML; use JSON Lines or CSV.</source>
        <translation>الملف أكبر مما يناسب YAML؛ استخدم JSON Lines أو CSV.</translation>
    </message>
    <message>
        <source>Line %1 is not YAML: %2</source>
        <translation>السطر %1 ليس YAML: %2</translation>
    </message>
    <message>
        <source>This is no text: it has zero bytes. Choose another encoding, or another file.</source>
        <translation>هذا ليس نصًا: فيه بايتات صفرية. اختر ترميزًا أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 letters; perhaps a quote is opened and not closed.</source>
        <translation>خلية أطول من %1 حرف؛ ربما فُتحت علامة اقتباس ولم تُغلق.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReferencesPage</name>
    <message>
        <source>What was not found</source>
        <translation>ما لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Use the similar ones</source>
        <translation>استعمال المتشابهة</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>إضافة كجديد</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>تركه فارغًا</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>ترك الصفوف</translation>
    </message>
    <message>
        <source>Select some and say what they mean. Rows with what is not decided are wrong.</source>
        <translation>حدد بعضها وقل ما تعنيه. الصفوف التي فيها ما لم يُقرَّر خاطئة.</translation>
    </message>
    <message>
        <source>Means an existing entry…</source>
        <translation>يعني عنصرًا موجودًا…</translation>
    </message>
    <message>
        <source>The entry that the selected ones mean</source>
        <translation>العنصر الذي تعنيه القيم المحددة</translation>
    </message>
    <message>
        <source>Search for the entry that is meant; Down shows all</source>
        <translation>ابحث عن العنصر المقصود؛ السهم لأسفل يعرض الكل</translation>
    </message>
    <message>
        <source>Take the entries that are called almost like the selected ones</source>
        <translation>أخذ العناصر التي تكاد أسماؤها تطابق المحددة</translation>
    </message>
    <message>
        <source>Add new entries that are called like this</source>
        <translation>إضافة عناصر جديدة بهذا الاسم</translation>
    </message>
    <message>
        <source>Import the rows without the reference</source>
        <translation>استيراد الصفوف دون المرجع</translation>
    </message>
    <message>
        <source>Do not import the rows that refer to these</source>
        <translation>عدم استيراد الصفوف التي تشير إليها</translation>
    </message>
    <message numerus="yes">
        <source>%n values refer to nothing.</source>
        <translation>
            <numerusform>لا قيم بلا مرجع.</numerusform>
            <numerusform>قيمة واحدة لا تشير إلى شيء.</numerusform>
            <numerusform>قيمتان لا تشيران إلى شيء.</numerusform>
            <numerusform>%Ln قيم لا تشير إلى شيء.</numerusform>
            <numerusform>%Ln قيمة لا تشير إلى شيء.</numerusform>
            <numerusform>%Ln قيمة لا تشير إلى شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is decided what all of them mean.</source>
        <translation>تقرر ما تعنيه كلها.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportSourcePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>لصق صفوف</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>الصف الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx), JSON, JSON Lines or YAML</source>
        <translation>CSV أو Excel (‎.xlsx) أو JSON أو JSON Lines أو YAML</translation>
    </message>
    <message>
        <source>Take the rows that were copied elsewhere</source>
        <translation>أخذ الصفوف المنسوخة من مكان آخر</translation>
    </message>
    <message>
        <source>Choose a file or drop one here, or paste rows from a spreadsheet.</source>
        <translation>اختر ملفًا أو أفلته هنا، أو الصق صفوفًا من برنامج جداول.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>فاصلة ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>فاصلة منقوطة ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>خط عمودي ( | )</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>صفوف ملصقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much is in a file: &quot;1,204 rows, 3 columns&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>بلا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًّا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>بلا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InField</name>
    <message>
        <source>%1, type of the value</source>
        <translation>%1، نوع القيمة</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>نوع القيمة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineCard</name>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>عنصر جديد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>اسحب إلى موضع آخر</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>عدم الحذف</translation>
    </message>
    <message>
        <source>Deleted elsewhere</source>
        <translation>حُذف في مكان آخر</translation>
    </message>
    <message>
        <source>Is deleted when you save</source>
        <translation>يُحذف عند الحفظ</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>الاحتفاظ بـ «%1»</translation>
    </message>
    <message>
        <source>As things stand it cannot be deleted: %1</source>
        <translation>في وضعه الحالي لا يمكن حذفه: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile, so it was not deleted. Look at it again.</source>
        <translation>غيّر شخص آخر هذا العنصر في هذه الأثناء، لذلك لم يُحذف. انظر إليه مجددًا.</translation>
    </message>
    <message>
        <source>This entry was deleted or moved elsewhere meanwhile. What you entered is still here.</source>
        <translation>حُذف هذا العنصر أو نُقل في مكان آخر في هذه الأثناء. ما أدخلته ما زال هنا.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>إبقاؤه كعنصر جديد</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Save this entry alone</source>
        <translation>حفظ هذا العنصر وحده</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>حذف الآن</translation>
    </message>
    <message>
        <source>Delete it without saving the rest</source>
        <translation>حذفه دون حفظ الباقي</translation>
    </message>
    <message>
        <source>Save “%1” alone</source>
        <translation>حفظ «%1» وحده</translation>
    </message>
    <message>
        <source>Delete “%1” now</source>
        <translation>حذف «%1» الآن</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineList</name>
    <message>
        <source>These entries could not be loaded: %1</source>
        <translation>تعذر تحميل هذه العناصر: %1</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا يوجد شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>عرض المزيد (%1 من %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>“%1” is no longer here: it was deleted or moved.</source>
        <translation>«%1» لم يعد هنا: حُذف أو نُقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no longer here: they were deleted or moved.</source>
        <translation>
            <numerusform>لم يختفِ أي عنصر.</numerusform>
            <numerusform>عنصر واحد لم يعد هنا: حُذف أو نُقل.</numerusform>
            <numerusform>عنصران لم يعودا هنا: حُذفا أو نُقلا.</numerusform>
            <numerusform>%Ln عناصر لم تعد هنا: حُذفت أو نُقلت.</numerusform>
            <numerusform>%Ln عنصرًا لم تعد هنا: حُذفت أو نُقلت.</numerusform>
            <numerusform>%Ln عنصر لم تعد هنا: حُذفت أو نُقلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” now?</source>
        <translation>أتريد حذف «%1» الآن؟</translation>
    </message>
    <message>
        <source>It is deleted for everybody.</source>
        <translation>سيُحذف العنصر لدى الجميع.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineTabs</name>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: %3</source>
        <extracomment>The title of an entry, that of the tab where it is, and what is the matter with it.</extracomment>
        <translation>«%1» في «%2»: %3</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were.</source>
        <translation>لم يُحفظ، لكن حُفظت تغييرات أخرى.</translation>
    </message>
    <message>
        <source>It was not saved, but other changes were: %1</source>
        <translation>لم يُحفظ، لكن حُفظت تغييرات أخرى: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>لم يُحفظ شيء: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InternalCard</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>بيانات داخلية</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>أُنشئ: %1</translation>
    </message>
    <message>
        <source>Created by %1, %2</source>
        <translation>أنشأه %1، %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>عُدّل: %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>عدّله %1، %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>ترتيب حسب «%1» تصاعديًا</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>ترتيب حسب «%1» تنازليًا</translation>
    </message>
    <message>
        <source>In the order of creation</source>
        <translation>بترتيب الإنشاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <extracomment>An action, and how many items it is to be carried out with.</extracomment>
        <translation>
            <numerusform>%1 (لا عناصر)</numerusform>
            <numerusform>%1 (عنصر واحد)</numerusform>
            <numerusform>%1 (عنصران)</numerusform>
            <numerusform>%1 (%Ln عناصر)</numerusform>
            <numerusform>%1 (%Ln عنصرًا)</numerusform>
            <numerusform>%1 (%Ln عنصر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Copy column</source>
        <translation>نسخ العمود</translation>
    </message>
    <message>
        <source>Then sort by “%1”</source>
        <translation>ثم الترتيب حسب «%1»</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>تصدير الصفوف المحددة…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries…</source>
        <translation>
            <numerusform>حذف %Ln عنصر…</numerusform>
            <numerusform>حذف %Ln عنصر…</numerusform>
            <numerusform>حذف %Ln عنصر…</numerusform>
            <numerusform>حذف %Ln عناصر…</numerusform>
            <numerusform>حذف %Ln عنصرًا…</numerusform>
            <numerusform>حذف %Ln عنصر…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemView</name>
    <message>
        <source>Your changes were discarded.</source>
        <translation>تم تجاهل تغييراتك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It could not be saved: %1
What you entered is still here.</source>
        <translation>تعذر الحفظ: %1
ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>غير مسموح لك بالإضافة إلى «%1».</translation>
    </message>
    <message>
        <source>You are not allowed to save this: %1
What you entered is still here.</source>
        <translation>غير مسموح لك بحفظ هذا: %1
ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>You are not allowed to change this entry.</source>
        <translation>لا يُسمح لك بتغيير هذا المدخل.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل أي إجابة.</translation>
    </message>
    <message>
        <source>It cannot be saved at present: %1
What you entered is still here. Try again in a moment.</source>
        <translation>يتعذر الحفظ حاليًا: %1
ما أدخلته لا يزال هنا. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>There is no room left to save it: %1
What you entered is still here. Make room, then try again.</source>
        <translation>لا توجد مساحة كافية للحفظ: %1
ما أدخلته لا يزال هنا. أفسح مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <extracomment>What the entry is called.</extracomment>
        <translation>جارٍ حفظ %1</translation>
    </message>
    <message>
        <source>%1
What you entered is still here.</source>
        <translation>%1
ما أدخلته ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>عدم الترتيب حسب هذا العمود</translation>
    </message>
    <message>
        <source>Click to sort, Shift+click to sort by it as well</source>
        <translation>انقر للترتيب، أو Shift+نقر للترتيب حسبه أيضًا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل أي إجابة.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsTable</name>
    <message>
        <source>All loaded rows</source>
        <translation>كل الصفوف المحمّلة</translation>
    </message>
    <message>
        <source>Choose the loaded rows, or none</source>
        <translation>تحديد الصفوف المحمّلة أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Corner without a function</source>
        <translation>زاوية بلا وظيفة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonText</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>“%1” stands twice in its group.</source>
        <translation>يرد «%1» مرتين في مجموعته.</translation>
    </message>
    <message>
        <source>%1 has more digits than can be kept.</source>
        <translation>يحوي %1 أرقامًا أكثر مما يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::JsonTree</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة حقول</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this entry.</source>
        <translation>لا يمكن أن يكون «%1» اسم هذا العنصر.</translation>
    </message>
    <message>
        <source>What was pasted is no JSON. %1</source>
        <translation>ما تم لصقه ليس JSON. %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LinkLine</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>تحرير هنا</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>البحث في كل النصوص</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>البحث في «%1»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBulk</name>
    <message>
        <source>Set field…</source>
        <translation>تعيين حقل…</translation>
    </message>
    <message>
        <source>Give all chosen entries the same value</source>
        <translation>إعطاء كل العناصر المحددة القيمة نفسها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the chosen entries</source>
        <translation>حذف العناصر المحددة</translation>
    </message>
    <message>
        <source>The entries could not be had: %1</source>
        <translation>تعذر جلب العناصر: %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <extracomment>The title of a field.</extracomment>
        <translation>تعيين %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the chosen entries to a file</source>
        <translation>كتابة العناصر المحددة في ملف</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was done with %n entries, and not with %2.</source>
        <extracomment>What was done, with how many entries, and how many were left.</extracomment>
        <translation>
            <numerusform>أُوقف «%1»: لم يتم على أي عنصر، وبقي %2.</numerusform>
            <numerusform>أُوقف «%1»: تم على عنصر واحد، وبقي %2.</numerusform>
            <numerusform>أُوقف «%1»: تم على عنصرين، وبقي %2.</numerusform>
            <numerusform>أُوقف «%1»: تم على %Ln عناصر، وبقي %2.</numerusform>
            <numerusform>أُوقف «%1»: تم على %Ln عنصرًا، وبقي %2.</numerusform>
            <numerusform>أُوقف «%1»: تم على %Ln عنصر، وبقي %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 That was too much to be undone.</source>
        <translation>%1 كان ذلك أكثر من أن يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي عنصر.</numerusform>
            <numerusform>حُذف عنصر واحد.</numerusform>
            <numerusform>حُذف عنصران.</numerusform>
            <numerusform>حُذفت %Ln عناصر.</numerusform>
            <numerusform>حُذف %Ln عنصرًا.</numerusform>
            <numerusform>حُذف %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي عنصر.</numerusform>
            <numerusform>غُيِّر عنصر واحد.</numerusform>
            <numerusform>غُيِّر عنصران.</numerusform>
            <numerusform>غُيِّرت %Ln عناصر.</numerusform>
            <numerusform>غُيِّر %Ln عنصرًا.</numerusform>
            <numerusform>غُيِّر %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was set in %n entries.</source>
        <extracomment>The title of a field.</extracomment>
        <translation>
            <numerusform>لم يُعيَّن %1 في أي عنصر.</numerusform>
            <numerusform>عُيِّن %1 في عنصر واحد.</numerusform>
            <numerusform>عُيِّن %1 في عنصرين.</numerusform>
            <numerusform>عُيِّن %1 في %Ln عناصر.</numerusform>
            <numerusform>عُيِّن %1 في %Ln عنصرًا.</numerusform>
            <numerusform>عُيِّن %1 في %Ln عنصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListCard</name>
    <message>
        <source>There are none. Show the list</source>
        <translation>لا عناصر. عرض القائمة</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListClipboard</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت %Ln صفوف.</numerusform>
            <numerusform>نُسخ %Ln صفًا.</numerusform>
            <numerusform>نُسخ %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied; the others are not loaded.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف؛ الصفوف الأخرى غير محمّلة.</numerusform>
            <numerusform>نُسخ صف واحد؛ الصفوف الأخرى غير محمّلة.</numerusform>
            <numerusform>نُسخ صفان؛ الصفوف الأخرى غير محمّلة.</numerusform>
            <numerusform>نُسخت %Ln صفوف؛ الصفوف الأخرى غير محمّلة.</numerusform>
            <numerusform>نُسخ %Ln صفًا؛ الصفوف الأخرى غير محمّلة.</numerusform>
            <numerusform>نُسخ %Ln صف؛ الصفوف الأخرى غير محمّلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListColumns</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A group of fields and a field in it, as in &quot;Address · Street&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListEntry</name>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>اسحب إلى موضع آخر</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListField</name>
    <message>
        <source>Add entry</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Correct the entries that cannot be read.</source>
        <translation>صحّح العناصر التي لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1، العنصر %2</translation>
    </message>
    <message>
        <source>%1 to %2 entries.</source>
        <translation>من %1 إلى %2 من العناصر.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>لا حد أدنى للعناصر.</numerusform>
            <numerusform>عنصر واحد على الأقل.</numerusform>
            <numerusform>عنصران على الأقل.</numerusform>
            <numerusform>%Ln عناصر على الأقل.</numerusform>
            <numerusform>%Ln عنصرًا على الأقل.</numerusform>
            <numerusform>%Ln عنصر على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>لا عناصر.</numerusform>
            <numerusform>عنصر واحد على الأكثر.</numerusform>
            <numerusform>عنصران على الأكثر.</numerusform>
            <numerusform>%Ln عناصر على الأكثر.</numerusform>
            <numerusform>%Ln عنصرًا على الأكثر.</numerusform>
            <numerusform>%Ln عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Choose files, or drop some here</source>
        <translation>اختر ملفات أو أفلتها هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out: there is no more room.</source>
        <translation>
            <numerusform>لم يُترك أي ملف.</numerusform>
            <numerusform>تُرك ملف واحد: لم يبقَ مكان.</numerusform>
            <numerusform>تُرك ملفان: لم يبقَ مكان.</numerusform>
            <numerusform>تُركت %Ln ملفات: لم يبقَ مكان.</numerusform>
            <numerusform>تُرك %Ln ملفًا: لم يبقَ مكان.</numerusform>
            <numerusform>تُرك %Ln ملف: لم يبقَ مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 more of %2 entries</source>
        <translation>عرض %1 أخرى من %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>العنصر %1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListFooter</name>
    <message>
        <source>Previous rows</source>
        <translation>الصفوف السابقة</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>الصفوف التالية</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>The rows that are seen, and how many there are: &quot;1–50 of 213&quot;.</extracomment>
        <translation>%1–%2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا عناصر محددة</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%Ln عناصر محددة</numerusform>
            <numerusform>%Ln عنصرًا محددًا</numerusform>
            <numerusform>%Ln عنصر محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Also those that are not loaded</source>
        <translation>بما فيها غير المحمّلة</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>تحديد الكل (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListNews</name>
    <message numerus="yes">
        <source>%Ln new rows – show</source>
        <extracomment>Rows that others added, elsewhere in the list than where the person is; the button leads to them.</extracomment>
        <translation>
            <numerusform>%Ln صف جديد – عرض</numerusform>
            <numerusform>%Ln صف جديد – عرض</numerusform>
            <numerusform>%Ln صف جديد – عرض</numerusform>
            <numerusform>%Ln صفوف جديدة – عرض</numerusform>
            <numerusform>%Ln صفًا جديدًا – عرض</numerusform>
            <numerusform>%Ln صف جديد – عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>الانتقال إلى الصفوف التي وصلت في هذه الأثناء</translation>
    </message>
    <message>
        <source>They are gone again.</source>
        <translation>لم تعد موجودة.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListRows</name>
    <message>
        <source>You are not allowed to delete this entry.</source>
        <translation>ليس مسموحًا لك بحذف هذا العنصر.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListStates</name>
    <message>
        <source>“%1” could not be loaded.</source>
        <translation>تعذّر تحميل «%1».</translation>
    </message>
    <message>
        <source>Some rows could not be loaded: %1</source>
        <translation>تعذّر تحميل بعض الصفوف: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You are not allowed to see “%1”.</source>
        <translation>ليس مسموحًا لك برؤية «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListTransfer</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Add or update entries from a file</source>
        <translation>إضافة عناصر أو تحديثها من ملف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write this list to a file</source>
        <translation>كتابة هذه القائمة في ملف</translation>
    </message>
    <message>
        <source>You may neither add nor change entries here.</source>
        <translation>لا يُسمح لك هنا بإضافة العناصر ولا بتغييرها.</translation>
    </message>
    <message>
        <source>You may not see these entries.</source>
        <translation>لا يحق لك رؤية هذه العناصر.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListView</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>إضافة إلى «%1»</translation>
    </message>
    <message>
        <source>Nothing in “%1” matches.</source>
        <translation>لا نتائج في «%1».</translation>
    </message>
    <message>
        <source>Other words or fewer filters find more.</source>
        <translation>كلمات أخرى أو عوامل تصفية أقل تُظهر نتائج أكثر.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>لا شيء في «%1» بعد.</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>إضافة أول عنصر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many items match, of all there are: &quot;213 of 1,204&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing belongs to “%1” now.</source>
        <translation>لا شيء ينتمي إلى «%1» الآن.</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>عرض كل «%1»</translation>
    </message>
    <message>
        <source>A column could not be worked out: %1</source>
        <translation>تعذر حساب عمود: %1</translation>
    </message>
    <message>
        <source>The new rows could not be found: %1</source>
        <translation>تعذّر العثور على الصفوف الجديدة: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LoadingCard</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LocalConnector</name>
    <message>
        <source>The file is too large, or cannot be read.</source>
        <translation>الملف أكبر من اللازم أو تتعذر قراءته.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LogInDialog</name>
    <message>
        <source>Log in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>a view&apos;s title and the application&apos;s</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>لا يمكن استخدام %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>كل العناصر المخزنة قابلة للاستخدام.</numerusform>
            <numerusform>لا يمكن استخدام عنصر مخزن واحد.</numerusform>
            <numerusform>لا يمكن استخدام عنصرين مخزنين.</numerusform>
            <numerusform>لا يمكن استخدام %Ln عناصر مخزنة.</numerusform>
            <numerusform>لا يمكن استخدام %Ln عنصرًا مخزنًا.</numerusform>
            <numerusform>لا يمكن استخدام %Ln عنصر مخزن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save or discard what you are editing first.</source>
        <translation>احفظ أولًا ما تحرّره أو تجاهله.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ManyFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>أحدها</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>%1: one of them or all</source>
        <translation>%1: أحدها أو كلها</translation>
    </message>
    <message>
        <source>Nothing chosen: whether there are any at all</source>
        <translation>لا شيء محدد: هل يوجد أيٌّ منها أصلًا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MarkdownField</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>text</source>
        <comment>of a link</comment>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Menu</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeChoice</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A field&apos;s title, whose value it is, and the value: &quot;Year, yours: 2014&quot;.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeDialog</name>
    <message>
        <source>“%1” was changed while you were editing</source>
        <translation>غُيّر «%1» أثناء تحريرك له</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نسختهم</translation>
    </message>
    <message>
        <source>Shows what is stored now, without what you entered</source>
        <translation>يعرض ما هو مخزن الآن، دون ما أدخلته</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>حفظ الدمج</translation>
    </message>
    <message numerus="yes">
        <source>%n fields did not overlap and are merged already.</source>
        <translation>
            <numerusform>لم يُدمج أي حقل بعد.</numerusform>
            <numerusform>حقل واحد لم يتداخل وقد دُمج بالفعل.</numerusform>
            <numerusform>حقلان لم يتداخلا وقد دُمجا بالفعل.</numerusform>
            <numerusform>%Ln حقول لم تتداخل وقد دُمجت بالفعل.</numerusform>
            <numerusform>%Ln حقلًا لم تتداخل وقد دُمجت بالفعل.</numerusform>
            <numerusform>%Ln حقل لم تتداخل وقد دُمجت بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى اختيارك.</numerusform>
            <numerusform>حقل واحد يحتاج إلى اختيارك.</numerusform>
            <numerusform>حقلان يحتاجان إلى اختيارك.</numerusform>
            <numerusform>%Ln حقول تحتاج إلى اختيارك.</numerusform>
            <numerusform>%Ln حقلًا تحتاج إلى اختيارك.</numerusform>
            <numerusform>%Ln حقل تحتاج إلى اختيارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your choice any more.</source>
        <translation>لم يعد شيء يحتاج إلى اختيارك.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who changed it, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are left.</source>
        <translation>
            <numerusform>لم يبقَ أي اختيار.</numerusform>
            <numerusform>بقي اختيار واحد.</numerusform>
            <numerusform>بقي اختياران.</numerusform>
            <numerusform>بقيت %Ln اختيارات.</numerusform>
            <numerusform>بقي %Ln اختيارًا.</numerusform>
            <numerusform>بقي %Ln اختيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeRow</name>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>كلتاهما معًا</translation>
    </message>
    <message>
        <source>Enter something else for “%1”</source>
        <translation>إدخال شيء آخر في «%1»</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>As entered here:</source>
        <translation>كما أُدخل هنا:</translation>
    </message>
    <message>
        <source>What is to be saved instead of either version</source>
        <translation>ما سيُحفظ بدلًا من النسختين</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>%1 سابقًا: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>سابقًا: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeSettled</name>
    <message>
        <source>Merged by themselves</source>
        <translation>دُمجت تلقائيًا</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>متطابق في النسختين</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was, and what it will be.</extracomment>
        <translation>‏%1 ‏← ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%Ln حقول</numerusform>
            <numerusform>%Ln حقلًا</numerusform>
            <numerusform>%Ln حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeTable</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeText</name>
    <message>
        <source>, </source>
        <extracomment>Between the entries of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s title and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessageArea</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>لا رسائل سابقة</numerusform>
            <numerusform>رسالة سابقة واحدة</numerusform>
            <numerusform>رسالتان سابقتان</numerusform>
            <numerusform>%Ln رسائل سابقة</numerusform>
            <numerusform>%Ln رسالة سابقة</numerusform>
            <numerusform>%Ln رسالة سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>There were none yet.</source>
        <translation>لا رسائل بعد.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A message and when it came.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ×%2 – %3</source>
        <extracomment>A message, how often it came, and when it came last.</extracomment>
        <translation>%1 ‎×%2 – %3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessageTexts</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>حفظ ومتابعة التحرير</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>حفظ وإضافة آخر</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>حفظ ورجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{title} was successfully created.</source>
        <translation>أُنشئ {title} بنجاح.</translation>
    </message>
    <message>
        <source>The form is not valid. Correct the mistakes and try again.</source>
        <translation>النموذج غير صالح. صحّح الأخطاء ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You have unsaved changes. Are you sure you want to leave?</source>
        <translation>لديك تغييرات غير محفوظة. هل تريد المغادرة فعلًا؟</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>نعم، غادر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Are you sure you want to delete {item}?</source>
        <translation>هل تريد حذف {item} فعلًا؟</translation>
    </message>
    <message>
        <source>Yes, delete</source>
        <translation>نعم، احذف</translation>
    </message>
    <message>
        <source>{item} was successfully deleted.</source>
        <translation>حُذف {item} بنجاح.</translation>
    </message>
    <message>
        <source>{item} was successfully saved.</source>
        <translation>حُفظ {item} بنجاح.</translation>
    </message>
    <message>
        <source>{item} could not be deleted.</source>
        <translation>تعذر حذف {item}.</translation>
    </message>
    <message>
        <source>{item} was successfully created.</source>
        <translation>أُنشئ {item} بنجاح.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation>سجّلت الدخول.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>فشل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>You have been logged out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Page not found</source>
        <translation>الصفحة غير موجودة</translation>
    </message>
    <message>
        <source>You are not allowed to view this.</source>
        <translation>غير مسموح لك برؤية هذا.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this.</source>
        <translation>غير مسموح لك بحذف هذا.</translation>
    </message>
    <message>
        <source>You are not allowed to add anything here.</source>
        <translation>غير مسموح لك بإضافة أي شيء هنا.</translation>
    </message>
    <message>
        <source>You are not allowed to save this.</source>
        <translation>غير مسموح لك بحفظ هذا.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>لا يوجد شيء في «{path}».</translation>
    </message>
    <message>
        <source>It may have been deleted, or the address is misspelt.</source>
        <translation>ربما حُذف، أو أن العنوان مكتوب خطأً.</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>الذهاب إلى الرئيسية</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>غير مسموح لك بفعل ذلك.</translation>
    </message>
    <message>
        <source>What was asked for could not be found.</source>
        <translation>تعذر العثور على المطلوب.</translation>
    </message>
    <message>
        <source>The upload failed: {reason}</source>
        <translation>فشل الرفع: {reason}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب يومك، {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>إضافة {title}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>التصفية حسب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in total</source>
        <translation>
            <numerusform>الإجمالي: %Ln</numerusform>
            <numerusform>الإجمالي: %Ln</numerusform>
            <numerusform>الإجمالي: %Ln</numerusform>
            <numerusform>الإجمالي: %Ln</numerusform>
            <numerusform>الإجمالي: %Ln</numerusform>
            <numerusform>الإجمالي: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا يوجد شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>لا نتائج لعوامل التصفية.</translation>
    </message>
    <message>
        <source>The list could not be loaded: {reason}</source>
        <translation>تعذر تحميل القائمة: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا عناصر محددة</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%Ln عناصر محددة</numerusform>
            <numerusform>%Ln عنصرًا محددًا</numerusform>
            <numerusform>%Ln عنصر محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are you sure you want to delete %n entry(s)?</source>
        <translation>
            <numerusform>لا عناصر للحذف. هل تريد المتابعة؟</numerusform>
            <numerusform>هل تريد حذف عنصر واحد فعلًا؟</numerusform>
            <numerusform>هل تريد حذف عنصرين فعلًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln عناصر فعلًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln عنصرًا فعلًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln عنصر فعلًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>لا عناصر للحذف</numerusform>
            <numerusform>حذف عنصر واحد</numerusform>
            <numerusform>حذف عنصرين</numerusform>
            <numerusform>حذف %Ln عناصر</numerusform>
            <numerusform>حذف %Ln عنصرًا</numerusform>
            <numerusform>حذف %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي عنصر.</numerusform>
            <numerusform>حُذف عنصر واحد بنجاح.</numerusform>
            <numerusform>حُذف عنصران بنجاح.</numerusform>
            <numerusform>حُذفت %Ln عناصر بنجاح.</numerusform>
            <numerusform>حُذف %Ln عنصرًا بنجاح.</numerusform>
            <numerusform>حُذف %Ln عنصر بنجاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي عنصر.</numerusform>
            <numerusform>غُيّر عنصر واحد بنجاح.</numerusform>
            <numerusform>غُيّر عنصران بنجاح.</numerusform>
            <numerusform>غُيّرت %Ln عناصر بنجاح.</numerusform>
            <numerusform>غُيّر %Ln عنصرًا بنجاح.</numerusform>
            <numerusform>غُيّر %Ln عنصر بنجاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: done for %n entry(s).</source>
        <translation>
            <numerusform>{action}: لم يُنفَّذ على أي عنصر.</numerusform>
            <numerusform>{action}: نُفِّذ على عنصر واحد.</numerusform>
            <numerusform>{action}: نُفِّذ على عنصرين.</numerusform>
            <numerusform>{action}: نُفِّذ على %Ln عناصر.</numerusform>
            <numerusform>{action}: نُفِّذ على %Ln عنصرًا.</numerusform>
            <numerusform>{action}: نُفِّذ على %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n entry(s) could not be processed.</source>
        <translation>
            <numerusform>تعذرت معالجة {failed} من أصل %Ln عنصر.</numerusform>
            <numerusform>تعذرت معالجة {failed} من أصل عنصر واحد.</numerusform>
            <numerusform>تعذرت معالجة {failed} من أصل عنصرين.</numerusform>
            <numerusform>تعذرت معالجة {failed} من أصل %Ln عناصر.</numerusform>
            <numerusform>تعذرت معالجة {failed} من أصل %Ln عنصرًا.</numerusform>
            <numerusform>تعذرت معالجة {failed} من أصل %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>لم يُغيَّر شيء: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported from {file}.</source>
        <translation>
            <numerusform>لم يُستورد أي عنصر من {file}.</numerusform>
            <numerusform>استُورد عنصر واحد من {file}.</numerusform>
            <numerusform>استُورد عنصران من {file}.</numerusform>
            <numerusform>استُوردت %Ln عناصر من {file}.</numerusform>
            <numerusform>استُورد %Ln عنصرًا من {file}.</numerusform>
            <numerusform>استُورد %Ln عنصر من {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n row(s) of {file} could not be imported.</source>
        <translation>
            <numerusform>تعذر استيراد {failed} من أصل %Ln صف من {file}.</numerusform>
            <numerusform>تعذر استيراد {failed} من أصل صف واحد من {file}.</numerusform>
            <numerusform>تعذر استيراد {failed} من أصل صفين من {file}.</numerusform>
            <numerusform>تعذر استيراد {failed} من أصل %Ln صفوف من {file}.</numerusform>
            <numerusform>تعذر استيراد {failed} من أصل %Ln صفًا من {file}.</numerusform>
            <numerusform>تعذر استيراد {failed} من أصل %Ln صف من {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}</source>
        <translation>تعذر استيراد {file}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to {file}.</source>
        <translation>
            <numerusform>لم يُصدَّر أي عنصر إلى {file}.</numerusform>
            <numerusform>صُدّر عنصر واحد إلى {file}.</numerusform>
            <numerusform>صُدّر عنصران إلى {file}.</numerusform>
            <numerusform>صُدّرت %Ln عناصر إلى {file}.</numerusform>
            <numerusform>صُدّر %Ln عنصرًا إلى {file}.</numerusform>
            <numerusform>صُدّر %Ln عنصر إلى {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation>تعذرت كتابة {file}: {reason}</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>تم التراجع: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>أُعيد التنفيذ: {change}</translation>
    </message>
    <message>
        <source>It cannot be taken back: {reason}</source>
        <translation>لا يمكن التراجع عن ذلك: {reason}</translation>
    </message>
    <message>
        <source>It could not be taken back: {reason}</source>
        <translation>تعذر التراجع عن ذلك: {reason}</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MissingModel</name>
    <message>
        <source>Not decided</source>
        <extracomment>An entry is called almost like a text that was not found.</extracomment>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Not decided. “%1”?</source>
        <translation>لم يُقرَّر. «%1»؟</translation>
    </message>
    <message>
        <source>The field stays empty</source>
        <translation>يبقى الحقل فارغًا</translation>
    </message>
    <message>
        <source>Is added as a new entry</source>
        <translation>يُضاف كعنصر جديد</translation>
    </message>
    <message>
        <source>The rows are left out</source>
        <translation>تُترك الصفوف</translation>
    </message>
    <message>
        <source>Means “%1”</source>
        <extracomment>A text stands for an entry with another name.</extracomment>
        <translation>يعني «%1»</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MistakesModel</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>وصف الخطأ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MomentRange</name>
    <message>
        <source>Enter one not after %1.</source>
        <translation>أدخل قيمة لا تتجاوز %1.</translation>
    </message>
    <message>
        <source>Enter one not before %1.</source>
        <translation>أدخل قيمة لا تسبق %1.</translation>
    </message>
    <message>
        <source>Enter one from %1 to %2.</source>
        <comment>a range of dates or times</comment>
        <translation>أدخل قيمة من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NotFoundView</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberField</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>أدخل عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the unit of its number: &quot;Weight, kg&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Rounded to %n decimals.</source>
        <translation>
            <numerusform>قُرِّب إلى عدد صحيح.</numerusform>
            <numerusform>قُرِّب إلى منزلة عشرية واحدة.</numerusform>
            <numerusform>قُرِّب إلى منزلتين عشريتين.</numerusform>
            <numerusform>قُرِّب إلى %Ln منازل عشرية.</numerusform>
            <numerusform>قُرِّب إلى %Ln منزلة عشرية.</numerusform>
            <numerusform>قُرِّب إلى %Ln منزلة عشرية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberFilterEditor</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 إلى</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>Nothing is from %1 to %2: the first is the greater one.</source>
        <translation>لا شيء من %1 إلى %2: الأول هو الأكبر.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OpeningState</name>
    <message>
        <source>Reading data</source>
        <translation>قراءة البيانات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The data cannot be read.</source>
        <translation>تتعذر قراءة البيانات.</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>جارٍ فتح البيانات…</translation>
    </message>
    <message>
        <source>Reading data… %1 %</source>
        <extracomment>%1 is a number: &quot;34 %&quot;.</extracomment>
        <translation>جارٍ قراءة البيانات… %1٪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OverflowBar</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PageBar</name>
    <message>
        <source>How many rows a page has</source>
        <translation>عدد الصفوف في الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>الانتقال إلى الصفحة</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Palette</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A saved view of a list: &quot;Books: Overdue&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>The two passwords do not match.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1، مرة أخرى</translation>
    </message>
    <message>
        <source>Suggest a password</source>
        <translation>اقتراح كلمة مرور</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PasswordStrength</name>
    <message>
        <source>Very weak</source>
        <comment>a password</comment>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>a password</comment>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>a password</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>a password</comment>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Permissions</name>
    <message>
        <source>Permissions were delivered for &quot;%1&quot;, which is no view.</source>
        <translation>وردت صلاحيات لـ «%1»، وهو ليس عرضًا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsBadge</name>
    <message>
        <source>Stored data that cannot be used as they are. Click to see which.</source>
        <translation>بيانات مخزنة لا يمكن استخدامها كما هي. انقر لمعرفتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Problems with stored data</source>
        <translation>مشكلات في البيانات المخزنة</translation>
    </message>
    <message>
        <source>There are none any more.</source>
        <translation>لم تعد هناك أي مشكلات.</translation>
    </message>
    <message>
        <source>These data are left alone as they are and not shown in lists. Everything else works as usual. Once they are mended, they appear by themselves.</source>
        <translation>تُترك هذه البيانات كما هي ولا تظهر في القوائم. وكل ما عداها يعمل كالمعتاد. وما إن تُصلح حتى تظهر تلقائيًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RadioField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>لا شيء للاختيار منه</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» ليس من الخيارات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and one of its choices: &quot;Status: Draft&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReadOnlyReason</name>
    <message>
        <source>Computed from other fields</source>
        <translation>محسوب من حقول أخرى</translation>
    </message>
    <message>
        <source>You are not allowed to change this field</source>
        <translation>غير مسموح لك بتغيير هذا الحقل</translation>
    </message>
    <message>
        <source>This field cannot be changed</source>
        <translation>لا يمكن تغيير هذا الحقل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RecentChanges</name>
    <message>
        <source>Recent changes</source>
        <translation>أحدث التغييرات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RecentRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>a collection and who changed an entry of it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefField</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Create a new entry</source>
        <translation>إنشاء عنصر جديد</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>اختر عنصرًا من القائمة أو امسح الحقل.</translation>
    </message>
    <message>
        <source>Type to search %1, or add one.</source>
        <translation>اكتب للبحث في %1، أو أضف عنصرًا.</translation>
    </message>
    <message>
        <source>Type to search %1.</source>
        <translation>اكتب للبحث في %1.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2), or add one.</source>
        <translation>اكتب للبحث في %1 (%2)، أو أضف عنصرًا.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2).</source>
        <translation>اكتب للبحث في %1 (%2).</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>تحرير هنا</translation>
    </message>
    <message>
        <source>The entry it refers to is gone.</source>
        <translation>العنصر الذي يشير إليه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» ليس من الخيارات.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPicker</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Create a new entry…</source>
        <translation>إنشاء عنصر جديد…</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>إنشاء «%1»…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPopup</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>لا يوجد ما يمكن اختياره بعد.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا نتائج لـ «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 – type more to narrow down.</source>
        <translation>%1 من %2 – تابع الكتابة لتضييق النتائج.</translation>
    </message>
    <message>
        <source>%1 of %2 – scroll for more, or type to narrow down.</source>
        <translation>%1 من %2 – مرّر للمزيد، أو اكتب للتضييق.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReferenceLookup</name>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل أي إجابة.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefsListField</name>
    <message>
        <source>No entries yet</source>
        <translation>لا عناصر بعد</translation>
    </message>
    <message>
        <source>Type to add from %1</source>
        <translation>اكتب للإضافة من %1</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>اختر عنصرًا من القائمة أو امسح الحقل.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>لا عناصر للعرض</numerusform>
            <numerusform>عرض العنصر</numerusform>
            <numerusform>عرض العنصرين</numerusform>
            <numerusform>عرض %Ln عناصر</numerusform>
            <numerusform>عرض %Ln عنصرًا</numerusform>
            <numerusform>عرض %Ln عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReplacedBatch</name>
    <message>
        <source>It was not tried, because another one failed before.</source>
        <translation>لم تُجرَّب، لأن أخرى فشلت قبلها.</translation>
    </message>
    <message>
        <source>What it refers to could not be stored.</source>
        <translation>تعذّر حفظ ما يشير إليه.</translation>
    </message>
    <message>
        <source>It was not stored, because another one failed.</source>
        <translation>لم يُحفظ لأن عنصرًا آخر فشل.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowBoxes</name>
    <message>
        <source>Chosen rows</source>
        <translation>الصفوف المحددة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RowFetch</name>
    <message>
        <source>Looking for the entries</source>
        <translation>جارٍ البحث عن العناصر</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ScriptRunner</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The module %1 cannot be prepared: %2</source>
        <translation>لا يمكن تجهيز الوحدة %1: %2</translation>
    </message>
    <message>
        <source>The module %1 cannot be used: %2 (line %3)</source>
        <translation>لا يمكن استخدام الوحدة %1: %2 (السطر %3)</translation>
    </message>
    <message>
        <source>A function was stopped, it ran longer than %1 ms. (%2)</source>
        <translation>أُوقفت دالة لأنها استغرقت أكثر من %1 ms. (%2)</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2)</source>
        <translation>هذه ليست دالة: %1 (%2)</translation>
    </message>
    <message>
        <source>This is no function. (%1)</source>
        <translation>هذه ليست دالة. (%1)</translation>
    </message>
    <message>
        <source>The function&apos;s promise is never settled. (%1)</source>
        <translation>لا يُحسم وعد الدالة (Promise) أبدًا. (%1)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SegmentFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ServerSession</name>
    <message>
        <source>Nobody needs to log in here.</source>
        <translation>لا حاجة إلى تسجيل الدخول هنا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SettingsDialog</name>
    <message>
        <source>Open the windows of last time</source>
        <translation>فتح نوافذ المرة السابقة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Also by %1 and %2, in all windows.</source>
        <translation>وكذلك بـ %1 و%2، في كل النوافذ.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Rows on a page</source>
        <translation>الصفوف في الصفحة</translation>
    </message>
    <message>
        <source>Of lists with numbered pages, when they are opened next.</source>
        <translation>للقوائم ذات الصفحات المرقمة، عند فتحها لاحقًا.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>This application always starts with its home page.</source>
        <translation>يبدأ هذا التطبيق دائمًا بصفحته الرئيسية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>كما في الوصف</translation>
    </message>
    <message>
        <source>Where something is being edited, it changes once that is saved.</source>
        <translation>حيث يجري تحرير شيء ما، تتغيّر بعد حفظه.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Shortcuts</name>
    <message>
        <source>Moving around</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close what is open, or leave</source>
        <translation>إغلاق المفتوح أو المغادرة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>طي الشريط الجانبي</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go to places, entries and commands</source>
        <translation>الانتقال إلى العروض والعناصر والأوامر</translation>
    </message>
    <message>
        <source>First to ninth entry of the menu</source>
        <translation>المدخل الأول إلى التاسع في القائمة</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة تنفيذ التغيير</translation>
    </message>
    <message>
        <source>Open this place in another window</source>
        <translation>فتح هذا العرض في نافذة أخرى</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Light or dark as the system has it</source>
        <translation>فاتح أو داكن وفق النظام</translation>
    </message>
    <message>
        <source>Former messages</source>
        <translation>الرسائل السابقة</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Settings: colours, text, language, windows</source>
        <translation>الإعدادات: الألوان والنص واللغة والنوافذ</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>Choose the row, or no more; with Shift and arrows several</source>
        <translation>اختيار الصف أو إلغاؤه؛ وعدة صفوف بـ Shift والأسهم</translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>اختيار كل ما يطابق</translation>
    </message>
    <message>
        <source>Delete the row, or the chosen ones</source>
        <translation>حذف الصف أو الصفوف المختارة</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the cell</source>
        <translation>نسخ الصفوف المختارة أو الخلية</translation>
    </message>
    <message>
        <source>Go to the rows that came in the meantime</source>
        <translation>الانتقال إلى الصفوف التي وصلت في هذه الأثناء</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Import into the list</source>
        <translation>الاستيراد إلى القائمة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>لا اختصار مطابق.</translation>
    </message>
    <message>
        <source>Search for a key or what it does</source>
        <translation>ابحث عن مفتاح أو وظيفته</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Sidebar</name>
    <message>
        <source>Collapse the sidebar</source>
        <translation>طي الشريط الجانبي</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>توسيع الشريط الجانبي</translation>
    </message>
    <message>
        <source>Filter the menu</source>
        <translation>تصفية القائمة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidebarButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a collection and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
To add: the plus, or Insert</source>
        <comment>a menu entry with its keys</comment>
        <translation>%1
للإضافة: علامة الزائد أو Insert</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::StatusBar</name>
    <message>
        <source>Not serving</source>
        <translation>الخدمة متوقفة</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>الخدمة على %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كل التغييرات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TabStrip</name>
    <message>
        <source>Parts of the entry</source>
        <translation>أجزاء العنصر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation>%1، مع أخطاء</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TasksBadge</name>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>What is done in the background, and how far it is.</extracomment>
        <translation>%1 · %2٪</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>ما يجري في الخلفية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>a task</comment>
        <translation>إيقاف: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TasksGuard</name>
    <message>
        <source>Stop what is running?</source>
        <translation>أتريد إيقاف ما يجري؟</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the window closes.</source>
        <translation>ما زال «%1» جاريًا، ويُوقف عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the window closes:</source>
        <translation>ما زال هذا جاريًا، ويُوقف عند إغلاق النافذة:</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when the program ends.</source>
        <translation>ما زال «%1» جاريًا، ويُوقف عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when the program ends:</source>
        <translation>ما زال هذا جاريًا، ويُوقف عند إنهاء البرنامج:</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف وإنهاء</translation>
    </message>
    <message>
        <source>“%1” is still running. It is stopped when you log out.</source>
        <translation>ما زال «%1» جاريًا، ويُوقف عند تسجيل خروجك.</translation>
    </message>
    <message>
        <source>These are still running. They are stopped when you log out:</source>
        <translation>ما زال هذا جاريًا، ويُوقف عند تسجيل خروجك:</translation>
    </message>
    <message>
        <source>Stop and log out</source>
        <translation>إيقاف وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>البقاء مسجَّلًا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextFilterEditor</name>
    <message>
        <source>Any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 يحتوي على</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextHeight</name>
    <message>
        <source>Height of the text</source>
        <translation>ارتفاع النص</translation>
    </message>
    <message>
        <source>Drag to make the text higher (%1) or lower (%2); a double click makes it as high as usual</source>
        <extracomment>Of a text of several lines; %1 and %2 are keys.</extracomment>
        <translation>اسحب لتزيد ارتفاع النص (%1) أو تنقصه (%2)؛ والنقر المزدوج يعيد الارتفاع المعتاد</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TheirChange</name>
    <message>
        <source>Both of you changed: %1</source>
        <extracomment>Titles of fields.</extracomment>
        <translation>غيّرتما كلاكما: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Nothing was saved yet, and what you entered is still here.</source>
        <translation>غيّر شخص آخر هذا العنصر في هذه الأثناء. لم يُحفظ شيء بعد، وما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>تحميل نسختهم</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نسختي</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ThreeWayMerge</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>The title of a group and that of a field in it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimeField</name>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>أدخل وقتًا مثل %1.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختيار وقت</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimeList</name>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TimePopup</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Take the present time</source>
        <translation>أخذ الوقت الحالي</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>How often the same message came, as in ×3</extracomment>
        <translation>‎×%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (مرة واحدة)</numerusform>
            <numerusform>%1 (مرتان)</numerusform>
            <numerusform>%1 (%Ln مرات)</numerusform>
            <numerusform>%1 (%Ln مرة)</numerusform>
            <numerusform>%1 (%Ln مرة)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TreeField</name>
    <message>
        <source>Add entry</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add to the chosen group</source>
        <translation>إضافة إلى مجموعة الحقول المحددة</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>إزالة العنصر المحدد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Make another kind of the chosen entry</source>
        <translation>تغيير نوع العنصر المحدد</translation>
    </message>
    <message>
        <source>The value is no group: %1</source>
        <translation>القيمة ليست مجموعة حقول: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TupleField</name>
    <message>
        <source>%1.</source>
        <extracomment>The place of a value that has no name, as in &quot;2.&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Correct the values that cannot be read.</source>
        <translation>صحّح القيم التي لا يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TypeText</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايتات</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Tuple</source>
        <translation>قيم مرتبة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة حقول</translation>
    </message>
    <message>
        <source>One of several types</source>
        <translation>أحد عدة أنواع</translation>
    </message>
    <message>
        <source>Complex number</source>
        <translation>عدد مركب</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>IP network</source>
        <translation>شبكة IP</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>Free object</source>
        <translation>كائن حر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>References</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UndoControl</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا يوجد ما يُعاد تنفيذه.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UndoHistory</name>
    <message>
        <source>Doing again: %1</source>
        <extracomment>What had been done: &quot;Saving “Moby-Dick”&quot;.</extracomment>
        <translation>جارٍ الإعادة: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>جارٍ التراجع: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UnsavedGuard</name>
    <message>
        <source>Save your changes?</source>
        <translation>حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>في «%1» تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UrlField</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.org.</source>
        <translation>أدخل عنوانًا كاملًا، مثل https://example.org.</translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened from here.</source>
        <translation>لا تُفتح عناوين من هذا النوع من هنا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ValueReading</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>yes y true on x 1</source>
        <extracomment>What stands for yes in a file, in small letters, parted by blanks.</extracomment>
        <translation>نعم ن صحيح صح x 1 ١</translation>
    </message>
    <message>
        <source>no n false off 0 -</source>
        <extracomment>What stands for no in a file, in small letters, parted by blanks.</extracomment>
        <translation>لا ل خطأ 0 ٠ -</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>هذا ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>This must be written as JSON.</source>
        <translation>يجب أن يُكتب هذا بصيغة JSON.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ViewControl</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>View “%1”, changed</source>
        <translation>العرض «%1»، مُعدَّل</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>العرض «%1»</translation>
    </message>
    <message>
        <source>“%1” was changed since it was saved</source>
        <translation>تغيّر «%1» منذ حفظه</translation>
    </message>
    <message>
        <source>Keep what the list shows, and come back to it</source>
        <translation>حفظ ما تعرضه القائمة للعودة إليه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A view that the list begins with.</extracomment>
        <translation>%1 (افتراضي)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>حفظ «%1»</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>العودة إلى ما حُفظ</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>حفظ كعرض جديد…</translation>
    </message>
    <message>
        <source>Do not begin with this view</source>
        <translation>عدم البدء بهذا العرض</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>البدء بهذا العرض</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>حذف العرض…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>حفظ كعرض جديد</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>إعادة تسمية «%1»</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>حذف العرض «%1»؟</translation>
    </message>
    <message>
        <source>The entries it shows stay.</source>
        <translation>تبقى العناصر التي يعرضها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>يوجد بالفعل عرض بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WebLink</name>
    <message>
        <source>Only addresses of the web and of mail are opened, not “%1”.</source>
        <translation>لا تُفتح إلا عناوين الويب والبريد، لا «%1».</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>an address</comment>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>There is no program that opens “%1”.</source>
        <translation>لا يوجد برنامج يفتح «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::WindowActions</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The request needs a JSON body.</source>
        <translation>يحتاج الطلب إلى محتوى JSON.</translation>
    </message>
    <message>
        <source>Send an object with &quot;item&quot; and &quot;path&quot;.</source>
        <translation>أرسل كائنًا يحتوي على &quot;item&quot; و&quot;path&quot;.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>لا يوجد شيء في %1.</translation>
    </message>
    <message>
        <source>Somebody has changed this item since you read it.</source>
        <translation>غيّر أحدهم هذا العنصر بعد أن قرأته.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2.</source>
        <translation>لا يوجد عنصر %1 في %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>_page may be at most %1; 0 asks for everything.</source>
        <translation>لا يتجاوز ‎_page القيمة %1؛ والقيمة 0 تطلب كل شيء.</translation>
    </message>
    <message>
        <source>Send an item as a JSON object.</source>
        <translation>أرسل العنصر ككائن JSON.</translation>
    </message>
    <message>
        <source>Send JSON with Content-Type: application/json.</source>
        <translation>أرسل JSON مع Content-Type: application/json.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 غير ممكن هنا.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا يوجد شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>The query cannot be decoded as UTF-8 text.</source>
        <translation>لا يمكن فك ترميز الاستعلام كنص UTF-8.</translation>
    </message>
    <message>
        <source>must be made of letters, digits, _ and -, not %1</source>
        <translation>يجب أن يتكون من حروف وأرقام و _ و -، لا %1</translation>
    </message>
    <message>
        <source>must be a language such as en or pt_BR, not %1</source>
        <translation>يجب أن يكون لغة مثل en أو pt_BR، لا %1</translation>
    </message>
    <message>
        <source>must name a folder</source>
        <translation>يجب أن يسمّي مجلدًا</translation>
    </message>
    <message>
        <source>without authentication the server listens to this machine only: 127.0.0.1, ::1 or localhost, not %1</source>
        <translation>دون مصادقة يستمع الخادم إلى هذا الجهاز فقط: 127.0.0.1 أو ‎::1 أو localhost، لا %1</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the collection %2</source>
        <translation>لا يوجد حقل «%1» في المجموعة %2</translation>
    </message>
    <message>
        <source>a field of type %1 cannot name an item</source>
        <translation>حقل من النوع %1 لا يمكنه تسمية عنصر</translation>
    </message>
    <message>
        <source>must hold at least one collection</source>
        <translation>يجب أن يحتوي على مجموعة واحدة على الأقل</translation>
    </message>
    <message>
        <source>a name is made of letters, digits, _ and -, and does not begin with _</source>
        <translation>يتكون الاسم من حروف وأرقام و _ و -، ولا يبدأ بـ _</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>the file is too large for a description</source>
        <translation>الملف أكبر من أن يكون وصفًا</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>؛ هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>(allowed: %1)</source>
        <translation>(المسموح: %1)</translation>
    </message>
    <message>
        <source>must be text, not %1</source>
        <translation>يجب أن يكون نصًا، لا %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>يجب أن يكون true أو false، لا %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2، لا %3</translation>
    </message>
    <message>
        <source>must be one of the allowed names, not %1</source>
        <translation>يجب أن يكون أحد الأسماء المسموح بها، لا %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>يجب أن يكون قائمة، لا %1</translation>
    </message>
    <message>
        <source>is below the minimum, %1</source>
        <translation>أقل من الحد الأدنى، %1</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>ليس تعبيرًا نمطيًا: %1 عند المحرف %2</translation>
    </message>
    <message>
        <source>must name a field such as $.users, not %1</source>
        <translation>يجب أن يسمّي حقلًا مثل ‎$.users، لا %1</translation>
    </message>
    <message>
        <source>must hold at least one field</source>
        <translation>يجب أن يحتوي على حقل واحد على الأقل</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>لا يوجد نوع «%1»</translation>
    </message>
    <message>
        <source>must hold at least one value</source>
        <translation>يجب أن يحتوي على قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>must be a value of type %1, not %2</source>
        <translation>يجب أن يكون قيمة من النوع %1، لا %2</translation>
    </message>
    <message>
        <source>a Dict has no default; give its fields theirs</source>
        <translation>ليس لـ Dict قيمة افتراضية؛ حدّدها لحقوله</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values, not %1</source>
        <translation>يجب أن يكون تعيين مفاتيح إلى قيم، لا %1</translation>
    </message>
    <message>
        <source>means the same as &quot;%1&quot;, which is given too</source>
        <translation>يعني الشيء نفسه كـ «%1» المذكور أيضًا</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>الملف %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 is of type %3, not Ref or RefsList</source>
        <translation>الحقل «%1» في المجموعة %2 من النوع %3، لا Ref أو RefsList</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 must refer back with coll: %3 and field: %4</source>
        <translation>يجب أن يشير الحقل «%1» في المجموعة %2 عكسيًا بـ coll: %3 و field: %4</translation>
    </message>
    <message>
        <source>there is no collection &quot;%1&quot;</source>
        <translation>لا توجد مجموعة «%1»</translation>
    </message>
    <message>
        <source>this version does not support %1 yet</source>
        <translation>لا يدعم هذا الإصدار %1 بعد</translation>
    </message>
    <message>
        <source>The item&apos;s present state does not allow this.</source>
        <translation>الحالة الراهنة للعنصر لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>The item %1 was changed meanwhile.</source>
        <translation>غُيّر العنصر %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>لا يمكن تغييره</translation>
    </message>
    <message>
        <source>“%1” in %2 cannot be without its field %3.</source>
        <translation>لا يمكن أن يكون «%1» في %2 دون حقله %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: its field %2 still holds “%3”.</source>
        <translation>لا يمكن حذف «%1»: لا يزال حقله %2 يحتوي على «%3».</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>يجب أن يكون صحيحًا أو خطأ</translation>
    </message>
    <message>
        <source>Must be a date and time such as 2020-12-31T23:59:00</source>
        <translation>يجب أن يكون تاريخًا ووقتًا مثل ‎2020-12-31T23:59:00</translation>
    </message>
    <message>
        <source>Must not be before %1</source>
        <translation>يجب ألا يسبق %1</translation>
    </message>
    <message>
        <source>Must not be after %1</source>
        <translation>يجب ألا يتجاوز %1</translation>
    </message>
    <message>
        <source>Must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>حقل غير معروف</translation>
    </message>
    <message>
        <source>The operator %1 does not exist.</source>
        <translation>المعامل %1 غير موجود.</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1</source>
        <translation>هذا ليس تعبيرًا نمطيًا صالحًا: %1</translation>
    </message>
    <message>
        <source>Must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>يجب أن يكون %1 على الأقل</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>يجب أن يكون %1 على الأكثر</translation>
    </message>
    <message>
        <source>Is too large a number</source>
        <translation>عدد أكبر من اللازم</translation>
    </message>
    <message>
        <source>Must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Too few entries: at least %1</source>
        <translation>عناصر أقل من اللازم: %1 على الأقل</translation>
    </message>
    <message>
        <source>Too many entries: at most %1</source>
        <translation>عناصر أكثر من اللازم: %1 على الأكثر</translation>
    </message>
    <message>
        <source>Holds the same entry twice</source>
        <translation>يحتوي على العنصر نفسه مرتين</translation>
    </message>
    <message>
        <source>Must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>A patch operation must be an object.</source>
        <translation>يجب أن تكون عملية التصحيح كائنًا.</translation>
    </message>
    <message>
        <source>A patch operation has no member %1.</source>
        <translation>ينقص %1 في عملية تصحيح.</translation>
    </message>
    <message>
        <source>The patch operation “%1” does not exist.</source>
        <translation>عملية التصحيح «%1» غير موجودة.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a value.</source>
        <translation>تحتاج عملية التصحيح «%1» إلى قيمة (value).</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a path.</source>
        <translation>تحتاج عملية التصحيح «%1» إلى مسار (path).</translation>
    </message>
    <message>
        <source>Only a list can be added to, and %1 is none.</source>
        <translation>لا يمكن الإضافة إلا إلى قائمة، و%1 ليس قائمة.</translation>
    </message>
    <message>
        <source>Is not the value that was tested for</source>
        <translation>ليست القيمة المطلوبة في الاختبار</translation>
    </message>
    <message>
        <source>Cannot be empty</source>
        <translation>لا يمكن أن يكون فارغًا</translation>
    </message>
    <message>
        <source>%1 is not a path such as $.address.street</source>
        <translation>%1 ليس مسارًا مثل ‎$.address.street</translation>
    </message>
    <message>
        <source>There is no field %1 to sort by.</source>
        <translation>لا يوجد حقل %1 للترتيب حسبه.</translation>
    </message>
    <message>
        <source>Must be a string</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>Holds characters that are not text</source>
        <translation>يحتوي على محارف ليست نصًا</translation>
    </message>
    <message>
        <source>Must match the pattern %1</source>
        <translation>يجب أن يطابق النمط %1</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>يجب أن يكون أحد القيم: %1</translation>
    </message>
    <message>
        <source>Files of the same change could not be put back: %1.</source>
        <translation>تعذرت إعادة ملفات التغيير نفسه إلى ما كانت عليه: %1.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>لا توجد مساحة كافية لكتابة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says that the _id is %1.</source>
        <translation>بحسب اسم الملف، ‎_id هو %1.</translation>
    </message>
    <message>
        <source>There is already an item %1.</source>
        <translation>يوجد بالفعل عنصر %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>لا يمكن استخدام المجلد %1: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name is no _id.</source>
        <translation>اسم الملف ليس ‎_id.</translation>
    </message>
    <message>
        <source>%1 cannot be an _id.</source>
        <translation>لا يمكن أن يكون %1 قيمة ‎_id.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>تداخل JSON أعمق من اللازم.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>هذا ليس JSON صالحًا: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>the file is not valid UTF-8</source>
        <translation>الملف ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>the file holds a control character (%1)</source>
        <translation>يحتوي الملف على محرف تحكم (%1)</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>يحتوي الملف على أكثر من مستند</translation>
    </message>
    <message>
        <source>is not valid YAML: %1</source>
        <translation>ليس YAML صالحًا: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذر القراءة: %1</translation>
    </message>
    <message>
        <source>a name must be text: put it in quotes</source>
        <translation>يجب أن يكون الاسم نصًا: ضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ليس base64</translation>
    </message>
    <message>
        <source>the tag %1 is not known</source>
        <translation>الوسم %1 غير معروف</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 ليس عددًا منتهيًا</translation>
    </message>
    <message>
        <source>the alias stands within what it refers to</source>
        <translation>يقع الاسم البديل داخل ما يشير إليه</translation>
    </message>
    <message>
        <source>a name must be text, not an alias</source>
        <translation>يجب أن يكون الاسم نصًا، لا اسمًا بديلًا</translation>
    </message>
    <message>
        <source>aliases make the document too large</source>
        <translation>الأسماء البديلة تجعل المستند أكبر من اللازم</translation>
    </message>
    <message>
        <source>is nested too deeply: at most %1 levels</source>
        <translation>التداخل أعمق من اللازم: عدد المستويات %1 على الأكثر</translation>
    </message>
    <message>
        <source>a name must be text, not a list or a mapping</source>
        <translation>يجب أن يكون الاسم نصًا، لا قائمة أو تعيينًا</translation>
    </message>
    <message>
        <source>stands here a second time</source>
        <translation>مكرر هنا</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>لا يوجد ملف في %1.</translation>
    </message>
    <message>
        <source>The part _json must be an object.</source>
        <translation>يجب أن يكون الجزء ‎_json كائنًا.</translation>
    </message>
    <message>
        <source>The part %1 is not named after a field.</source>
        <translation>الجزء %1 لا يحمل اسم حقل.</translation>
    </message>
    <message>
        <source>A part of the form has too many header fields.</source>
        <translation>في أحد أجزاء النموذج حقول ترويسة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A part of the form has no name.</source>
        <translation>أحد أجزاء النموذج بلا اسم.</translation>
    </message>
    <message>
        <source>A header field within the form is malformed.</source>
        <translation>أحد حقول الترويسة في النموذج غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>The Content-Disposition within the form is malformed.</source>
        <translation>الحقل Content-Disposition في النموذج غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>The name of a file within the form is malformed.</source>
        <translation>اسم أحد ملفات النموذج غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>Parts of a form cannot have a transfer encoding.</source>
        <translation>لا يمكن أن يكون لأجزاء النموذج ترميز نقل.</translation>
    </message>
    <message>
        <source>The form has too many parts.</source>
        <translation>أجزاء النموذج أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The form does not begin with its boundary.</source>
        <translation>لا يبدأ النموذج بفاصله (boundary).</translation>
    </message>
    <message>
        <source>A boundary of the form is malformed.</source>
        <translation>أحد فواصل النموذج (boundary) غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>The form ends without its boundary.</source>
        <translation>ينتهي النموذج دون فاصله (boundary).</translation>
    </message>
    <message>
        <source>A part of the form has no end of its header.</source>
        <translation>ترويسة أحد أجزاء النموذج بلا نهاية.</translation>
    </message>
    <message>
        <source>The header of a part of the form is too large.</source>
        <translation>ترويسة أحد أجزاء النموذج أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The content type is not multipart/form-data with a boundary.</source>
        <translation>نوع المحتوى ليس multipart/form-data مع boundary.</translation>
    </message>
    <message>
        <source>%1 has no selection %2.</source>
        <translation>لا توجد في %1 قائمة مختارة باسم %2.</translation>
    </message>
    <message>
        <source>You are not allowed to see this list.</source>
        <translation>غير مسموح لك برؤية هذه القائمة.</translation>
    </message>
    <message>
        <source>Send the conditions as a JSON object.</source>
        <translation>أرسل الشروط ككائن JSON.</translation>
    </message>
    <message>
        <source>must be an address such as 0.0.0.0, not %1</source>
        <translation>يجب أن يكون عنوانًا مثل ‎0.0.0.0، لا %1</translation>
    </message>
    <message>
        <source>must be the name of a header field such as X-User-Id, not %1</source>
        <translation>يجب أن يكون اسم حقل ترويسة مثل X-User-Id، لا %1</translation>
    </message>
    <message>
        <source>must hold at least one address</source>
        <translation>يجب أن يحتوي على عنوان واحد على الأقل</translation>
    </message>
    <message>
        <source>must be an address or a network such as 127.0.0.1 or 10.0.0.0/8, not %1</source>
        <translation>يجب أن يكون عنوانًا أو شبكة مثل ‎127.0.0.1 أو ‎10.0.0.0/8، لا %1</translation>
    </message>
    <message>
        <source>cannot be a function (!js) here</source>
        <translation>لا يمكن أن يكون دالة (‎!js) هنا</translation>
    </message>
    <message>
        <source>must be a type of content such as image/png or image/*, not %1</source>
        <translation>يجب أن يكون نوع محتوى مثل image/png أو image/*‎، لا %1</translation>
    </message>
    <message>
        <source>must hold at least one type</source>
        <translation>يجب أن يحتوي على نوع واحد على الأقل</translation>
    </message>
    <message>
        <source>a reference within a List, a Tuple, an In or an action has no reverse field</source>
        <translation>ليس للمرجع داخل List أو Tuple أو In أو إجراء حقل عكسي</translation>
    </message>
    <message>
        <source>must name a view such as short or !save, not %1</source>
        <translation>يجب أن يسمّي عرضًا مثل short أو ‎!save، لا %1</translation>
    </message>
    <message>
        <source>the content of a file cannot be chosen from a list</source>
        <translation>لا يمكن اختيار محتوى ملف من قائمة</translation>
    </message>
    <message>
        <source>a file has no default</source>
        <translation>ليس للملف قيمة افتراضية</translation>
    </message>
    <message>
        <source>must name an event such as before_save, not %1</source>
        <translation>يجب أن يسمّي حدثًا مثل before_save، لا %1</translation>
    </message>
    <message>
        <source>must be a function (!js), not %1</source>
        <translation>يجب أن يكون دالة (‎!js)، لا %1</translation>
    </message>
    <message>
        <source>must be true, false or a function (!js), not %1</source>
        <translation>يجب أن يكون true أو false أو دالة (‎!js)، لا %1</translation>
    </message>
    <message>
        <source>must be a list of event, function and maybe the field to listen to, not %1</source>
        <translation>يجب أن يكون قائمة من الحدث والدالة وربما الحقل المُراقَب، لا %1</translation>
    </message>
    <message>
        <source>must name a file</source>
        <translation>يجب أن يسمّي ملفًا</translation>
    </message>
    <message>
        <source>Cannot be computed: its value never settles</source>
        <translation>لا يمكن حسابه: قيمته لا تستقر أبدًا</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>يتعذر نسخ %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: it is neither a file nor a folder.</source>
        <translation>يتعذر نسخ %1: ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>A migration of %1 was interrupted, so that it holds old and new items. Everything as it was before is in %2: put that in its place, then migrate again.</source>
        <translation>انقطع ترحيل %1، ففيه الآن عناصر قديمة وجديدة. كل شيء كما كان من قبل موجود في %2: ضعه في مكانه ثم أعد الترحيل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is written as long as an item does not fit.</source>
        <translation>لا يُكتب شيء ما دام هناك عنصر غير متوافق.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was written.</source>
        <translation>غُيّر %1 في هذه الأثناء. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Everything was written, but %1 has to be removed by hand: %2.</source>
        <translation>كُتب كل شيء، لكن يجب حذف %1 يدويًا: %2.</translation>
    </message>
    <message>
        <source>%1 exports the function %2, but there is no collection of that name.</source>
        <translation>يصدّر %1 الدالة %2، لكن لا توجد مجموعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The function %1 threw: %2</source>
        <translation>أثارت الدالة %1 خطأً: %2</translation>
    </message>
    <message>
        <source>The function %1 gave nothing back: it must give the item, or null to delete it.</source>
        <translation>لم تُرجع الدالة %1 شيئًا: يجب أن تُرجع العنصر، أو null لحذفه.</translation>
    </message>
    <message>
        <source>The function %1 gave something that is no item.</source>
        <translation>أرجعت الدالة %1 شيئًا ليس عنصرًا.</translation>
    </message>
    <message>
        <source>The function %1 must leave the _id as it is.</source>
        <translation>يجب أن تترك الدالة %1 قيمة ‎_id كما هي.</translation>
    </message>
    <message>
        <source>A migration function can only change the item it is given.</source>
        <translation>لا يمكن لدالة الترحيل أن تغيّر إلا العنصر المعطى لها.</translation>
    </message>
    <message>
        <source>In a migration a filter can only name values, such as {name: &quot;moon&quot;}.</source>
        <translation>في الترحيل لا يمكن لعامل التصفية إلا أن يذكر قيمًا، مثل ‎{name: &quot;moon&quot;}‎.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>تتعذر قراءة المجلد %1.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>لا توجد مجموعة %1.</translation>
    </message>
    <message>
        <source>%1 has no action %2.</source>
        <translation>لا يوجد في %1 إجراء %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a new item in %2.</source>
        <translation>لا يمكن أن يكون %1 معرّف عنصر جديد في %2.</translation>
    </message>
    <message>
        <source>You are not allowed to read in %1.</source>
        <translation>غير مسموح لك بالقراءة في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to create in %1.</source>
        <translation>غير مسموح لك بالإنشاء في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to change this in %1.</source>
        <translation>غير مسموح لك بتغيير هذا في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this in %1.</source>
        <translation>غير مسموح لك بحذف هذا في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in %1.</source>
        <translation>غير مسموح لك بفعل هذا في %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed while data is only read.</source>
        <translation>لا يمكن تغيير أي شيء أثناء قراءة البيانات فقط.</translation>
    </message>
    <message>
        <source>Handlers of %1 change items without end.</source>
        <translation>معالجات %1 تغيّر العناصر بلا نهاية.</translation>
    </message>
    <message>
        <source>Must be base64 text</source>
        <translation>يجب أن يكون نص base64</translation>
    </message>
    <message>
        <source>The content of the file is missing</source>
        <translation>محتوى الملف مفقود</translation>
    </message>
    <message>
        <source>Must be a file: text, or an object with filename and content</source>
        <translation>يجب أن يكون ملفًا: نصًا، أو كائنًا فيه filename و content</translation>
    </message>
    <message>
        <source>Must be base64 text after “base64:”</source>
        <translation>يجب أن يكون نص base64 بعد «‎base64:‎»</translation>
    </message>
    <message>
        <source>File too big: at most %1 bytes</source>
        <translation>الملف أكبر من اللازم: %1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>The content type %1 is not allowed, only: %2</source>
        <translation>نوع المحتوى %1 غير مسموح، المسموح فقط: %2</translation>
    </message>
    <message>
        <source>The filter is too large or nested too deeply.</source>
        <translation>عامل التصفية أكبر من اللازم أو تداخله أعمق من اللازم.</translation>
    </message>
    <message>
        <source>A filter must be an object.</source>
        <translation>يجب أن يكون عامل التصفية كائنًا.</translation>
    </message>
    <message>
        <source>$not needs an object.</source>
        <translation>يحتاج ‎$not إلى كائن.</translation>
    </message>
    <message>
        <source>$and and $or need a list.</source>
        <translation>يحتاج ‎$and و‎$or إلى قائمة.</translation>
    </message>
    <message>
        <source>An operator needs a field.</source>
        <translation>يحتاج المعامل إلى حقل.</translation>
    </message>
    <message>
        <source>A regular expression must be a text.</source>
        <translation>يجب أن يكون التعبير النمطي نصًا.</translation>
    </message>
    <message>
        <source>$exists needs true or false.</source>
        <translation>يحتاج ‎$exists إلى true أو false.</translation>
    </message>
    <message>
        <source>Is nested too deeply: at most %1 levels</source>
        <translation>التداخل أعمق من اللازم: عدد المستويات %1 على الأكثر</translation>
    </message>
    <message>
        <source>Must be a finite number</source>
        <translation>يجب أن يكون عددًا منتهيًا</translation>
    </message>
    <message>
        <source>Must be of one of these types: %1</source>
        <translation>يجب أن يكون من أحد هذه الأنواع: %1</translation>
    </message>
    <message>
        <source>Must be an IP address such as 192.168.0.1 or 2001:db8::1</source>
        <translation>يجب أن يكون عنوان IP مثل ‎192.168.0.1 أو ‎2001:db8::1</translation>
    </message>
    <message>
        <source>Must not have bits beyond its prefix</source>
        <translation>يجب ألا تكون فيه بتات بعد البادئة</translation>
    </message>
    <message>
        <source>Must be a network such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>يجب أن يكون شبكة مثل ‎10.0.0.0/8 أو ‎2001:db8::/32</translation>
    </message>
    <message>
        <source>%1 has a fixed number of entries.</source>
        <translation>عدد عناصر %1 ثابت.</translation>
    </message>
    <message>
        <source>The patch writes too much.</source>
        <translation>يكتب التصحيح أكثر من اللازم.</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation>لا يمكن نقل %1 إلى داخل نفسه.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs the path “from”.</source>
        <translation>تحتاج عملية التصحيح «%1» إلى المسار «from».</translation>
    </message>
    <message>
        <source>A patch may have at most %1 operations.</source>
        <translation>عدد عمليات التصحيح %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A list is sorted by at most %1 fields.</source>
        <translation>عدد الحقول التي تُرتَّب القائمة حسبها %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave neither a text nor a list of texts.</source>
        <translation>لم تُعطِ دالة «pattern» نصًا ولا قائمة نصوص.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave %1, which is not a regular expression: %2.</source>
        <translation>أعطت دالة «pattern» القيمة %1، وهي ليست تعبيرًا نمطيًا: %2.</translation>
    </message>
    <message>
        <source>Must be a list with this many entries: %1</source>
        <translation>يجب أن يكون قائمة بهذا العدد من العناصر: %1</translation>
    </message>
    <message>
        <source>The function of “in” gave no list.</source>
        <translation>لم تُعطِ دالة «in» قائمة.</translation>
    </message>
    <message>
        <source>Is not allowed here</source>
        <translation>غير مسموح هنا</translation>
    </message>
    <message>
        <source>Must be an address such as https://example.org/page</source>
        <translation>يجب أن يكون عنوانًا مثل https://example.org/page</translation>
    </message>
    <message>
        <source>The function of “%1” gave no value of type %2.</source>
        <translation>لم تُعطِ دالة «%1» قيمة من النوع %2.</translation>
    </message>
    <message>
        <source>Does not exist here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that name is taken.</source>
        <translation>لا يمكن تسمية وحدة «%1»: هذا الاسم محجوز.</translation>
    </message>
    <message>
        <source>The module cannot be used: %1 (%2, line %3)</source>
        <translation>لا يمكن استخدام الوحدة: %1 (%2، السطر %3)</translation>
    </message>
    <message>
        <source>The module has no function &quot;%1&quot;. It has: %2</source>
        <translation>لا توجد في الوحدة دالة «%1». الموجود فيها: %2</translation>
    </message>
    <message>
        <source>This is no function: &quot;%1&quot;</source>
        <translation>هذه ليست دالة: «%1»</translation>
    </message>
    <message>
        <source>%1:%2: %3 (%4)</source>
        <translation>%1:%2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function gave no value: %3 (%4)</source>
        <translation>%1:%2: لم تُعطِ الدالة أي قيمة: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function was stopped, it ran longer than %3 ms. (%4)</source>
        <translation>%1:%2: أُوقفت الدالة لأنها استغرقت أكثر من %3 ms. (%4)</translation>
    </message>
    <message>
        <source>%1:%2: Functions that change items call each other endlessly. (%3)</source>
        <translation>%1:%2: دوال تغيّر العناصر يستدعي بعضها بعضًا بلا نهاية. (%3)</translation>
    </message>
    <message>
        <source>This is no function: %1</source>
        <translation>هذه ليست دالة: %1</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2, line %3)</source>
        <translation>هذه ليست دالة: %1 (%2، السطر %3)</translation>
    </message>
    <message>
        <source>Items cannot be reached here.</source>
        <translation>لا يمكن الوصول إلى العناصر هنا.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>An item is created from an object with its members.</source>
        <translation>يُنشأ العنصر من كائن فيه حقوله.</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that is no JavaScript name.</source>
        <translation>لا يمكن تسمية وحدة «%1»: ليس هذا اسمًا في JavaScript.</translation>
    </message>
    <message>
        <source>The module cannot be read: %1</source>
        <translation>تتعذر قراءة الوحدة: %1</translation>
    </message>
    <message>
        <source>A function was given where a value is needed.</source>
        <translation>أُعطيت دالة حيث تلزم قيمة.</translation>
    </message>
    <message>
        <source>Something was given that is no value.</source>
        <translation>أُعطي شيء ليس قيمة.</translation>
    </message>
    <message>
        <source>The calculation gave no number.</source>
        <translation>لم ينتج عن الحساب عدد.</translation>
    </message>
    <message>
        <source>The calculation gave no date.</source>
        <translation>لم ينتج عن الحساب تاريخ.</translation>
    </message>
    <message>
        <source>An object was given that holds itself.</source>
        <translation>أُعطي كائن يحتوي على نفسه.</translation>
    </message>
    <message>
        <source>An object was given that is nested too deeply.</source>
        <translation>أُعطي كائن تداخله أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2.</source>
        <translation>تتعذر كتابة ملف السجل %1: %2.</translation>
    </message>
    <message>
        <source>Other changes always came first. Try again.</source>
        <translation>سبقت تغييرات أخرى في كل مرة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The data is being opened.</source>
        <translation>جارٍ فتح البيانات.</translation>
    </message>
    <message>
        <source>Reading data: %1 of %2 (%3 %)</source>
        <translation>قراءة البيانات: %1 من %2 (%3٪)</translation>
    </message>
    <message>
        <source>must be an address such as postgres://user@host:5432/database</source>
        <translation>يجب أن يكون عنوانًا مثل ‎postgres://user@host:5432/database</translation>
    </message>
    <message>
        <source>%1 is the path of another storage, which has another type</source>
        <translation>%1 هو مسار مخزن آخر من نوع آخر</translation>
    </message>
    <message>
        <source>The storage cannot take over the contents of files.</source>
        <translation>لا يمكن للمخزن استلام محتويات الملفات.</translation>
    </message>
    <message>
        <source>%1 is no storage: yaml:DIR, sqlite:FILE or postgres://...</source>
        <translation>%1 ليس مخزنًا: yaml:DIR أو sqlite:FILE أو ‎postgres://...</translation>
    </message>
    <message>
        <source>%1 does not tell where.</source>
        <translation>لا يحدّد %1 المكان.</translation>
    </message>
    <message>
        <source>A change over several storages was written here only, and could not be taken back: %1</source>
        <translation>تغيير يشمل عدة مخازن كُتب هنا فقط وتعذر التراجع عنه: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file&apos;s content.</source>
        <translation>لا يمكن أن يكون %1 معرّف محتوى ملف.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read. It looks like this: %1</source>
        <translation>تتعذر قراءة عنوان قاعدة البيانات. صيغته كالتالي: ‎%1</translation>
    </message>
    <message>
        <source>The disk of the database is full: %1</source>
        <translation>قرص قاعدة البيانات ممتلئ: %1</translation>
    </message>
    <message>
        <source>Another change was made at the same time. Try it again.</source>
        <translation>أُجري تغيير آخر في الوقت نفسه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database does not answer: %1</source>
        <translation>قاعدة البيانات لا تستجيب: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file.</source>
        <translation>لا يمكن أن يكون %1 معرّف ملف.</translation>
    </message>
    <message>
        <source>The column “exact” of the row %1 cannot be read.</source>
        <translation>تتعذر قراءة العمود «exact» في الصف %1.</translation>
    </message>
    <message>
        <source>The tables in the schema %1 were made by another version of this program.</source>
        <translation>أُنشئت جداول المخطط %1 بإصدار آخر من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The row was left out when the description changed.</source>
        <translation>استُبعد الصف عندما تغيّر الوصف.</translation>
    </message>
    <message>
        <source>The connection to the database was lost before it answered; the change may have been made or not: %1</source>
        <translation>انقطع الاتصال بقاعدة البيانات قبل أن تجيب؛ ربما أُجري التغيير وربما لم يُجرَ: %1</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted.</source>
        <translation>نُقلت قاعدة البيانات %1 أو حُذفت.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>قاعدة البيانات %1 مستخدمة من برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 is no sqlite database.</source>
        <translation>%1 ليس قاعدة بيانات sqlite.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>قاعدة البيانات %1 تالفة: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>تتعذر الكتابة في قاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام قاعدة البيانات %1: %2</translation>
    </message>
    <message>
        <source>There is no space left for the database %1.</source>
        <translation>لا توجد مساحة كافية لقاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>A stored item of %1 cannot be read: %2</source>
        <translation>تتعذر قراءة عنصر مخزن في %1: %2</translation>
    </message>
    <message>
        <source>%1 is the database of another program.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The database %1 is to be opened for writing first, because the description has changed.</source>
        <translation>يجب أولًا فتح قاعدة البيانات %1 للكتابة، لأن الوصف تغيّر.</translation>
    </message>
    <message>
        <source>The database %1 was written by a later version.</source>
        <translation>كُتبت قاعدة البيانات %1 بإصدار أحدث.</translation>
    </message>
    <message>
        <source>The database %1 is only read.</source>
        <translation>قاعدة البيانات %1 مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>A change that this one was made after could not be stored.</source>
        <translation>تعذر حفظ تغيير سابق يُبنى عليه هذا التغيير.</translation>
    </message>
    <message>
        <source>The folder is in use by the process %1 (%2).</source>
        <translation>المجلد مستخدم من العملية %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be watched: %2. What others change in it is seen at the next start.</source>
        <translation>تتعذر مراقبة المجلد %1: %2. ما يغيّره الآخرون فيه يُلاحظ عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>This is what somebody else wrote of an item while it was changed here too. Take over what is needed and delete the file.</source>
        <translation>هذا ما كتبه شخص آخر من عنصر كان يُغيَّر هنا أيضًا. انقل ما يلزم منه واحذف الملف.</translation>
    </message>
    <message>
        <source>The files of items cannot be written: %1. Nothing is lost, and it is tried again.</source>
        <translation>تتعذر كتابة ملفات العناصر: %1. لم يُفقد شيء، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>تتعذر قراءة دفتر التغييرات %1.</translation>
    </message>
    <message>
        <source>The journal %1 is of another version of this program.</source>
        <translation>دفتر التغييرات %1 من إصدار آخر من هذا البرنامج.</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read.</source>
        <translation>تتعذر قراءة جزء من دفتر التغييرات.</translation>
    </message>
    <message>
        <source>The journal lacks the records from %1 to %2.</source>
        <translation>تنقص دفتر التغييرات القيود من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The record %1 of the journal cannot be read.</source>
        <translation>تتعذر قراءة القيد %1 في دفتر التغييرات.</translation>
    </message>
    <message>
        <source>The folder %1 is open for reading only.</source>
        <translation>المجلد %1 مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>النسخة الاحتياطية %1 تالفة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no backup that this version can read.</source>
        <translation>%1 ليس نسخة احتياطية يمكن لهذا الإصدار قراءتها.</translation>
    </message>
    <message>
        <source>The target holds %1, which the source does not have. Nothing was copied.</source>
        <translation>يحتوي الهدف على %1، وهو غير موجود في المصدر. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>%1 is not the same in source and target. Nothing was copied.</source>
        <translation>%1 ليس نفسه في المصدر والهدف. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>The target is not the same as the source: %1 items and %2 files with the hash %3, instead of %4 items and %5 files with %6.</source>
        <translation>الهدف لا يطابق المصدر: عدد العناصر %1 والملفات %2 والبصمة %3، بدلًا من العناصر %4 والملفات %5 والبصمة %6.</translation>
    </message>
    <message>
        <source>The content %1 of a file is not there.</source>
        <translation>المحتوى %1 لأحد الملفات غير موجود.</translation>
    </message>
    <message>
        <source>The description does not know it.</source>
        <translation>لا يعرفه الوصف.</translation>
    </message>
    <message>
        <source>%1 stands in the list more than once.</source>
        <translation>%1 موجود في القائمة أكثر من مرة.</translation>
    </message>
    <message>
        <source>What stood in the list twice stands in it once.</source>
        <translation>ما كان مكررًا في القائمة صار فيها مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>لا يوجد عنصر %1.</translation>
    </message>
    <message>
        <source>The reference to %1, which does not exist, was removed.</source>
        <translation>أُزيل المرجع إلى %1 لأنه غير موجود.</translation>
    </message>
    <message>
        <source>%1 is in the list but does not refer back by %2.</source>
        <translation>%1 موجود في القائمة لكنه لا يشير عكسيًا عبر %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of the list: it does not refer back by %2.</source>
        <translation>أُزيل %1 من القائمة: لا يشير عكسيًا عبر %2.</translation>
    </message>
    <message>
        <source>%1 does not refer back by %2.</source>
        <translation>لا يشير %1 عكسيًا عبر %2.</translation>
    </message>
    <message>
        <source>Refers back to %1 now.</source>
        <translation>يشير الآن عكسيًا إلى %1.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says it holds.</source>
        <translation>لا تحتوي النسخة الاحتياطية على ما تذكر أنه فيها.</translation>
    </message>
    <message>
        <source>The backup holds %1 twice.</source>
        <translation>تحتوي النسخة الاحتياطية على %1 مرتين.</translation>
    </message>
    <message>
        <source>The backup holds items of %1, a collection that the description does not have.</source>
        <translation>تحتوي النسخة الاحتياطية على عناصر من %1، وهي مجموعة غير موجودة في الوصف.</translation>
    </message>
    <message>
        <source>%1 in the backup does not fit the description: %2: %3</source>
        <translation>%1 في النسخة الاحتياطية لا يتوافق مع الوصف: %2: %3</translation>
    </message>
    <message>
        <source>The storage is not the same as the backup: %1 items with the hash %2, instead of %3 items with %4.</source>
        <translation>المخزن لا يطابق النسخة الاحتياطية: عدد العناصر %1 والبصمة %2، بدلًا من العناصر %3 والبصمة %4.</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>قُطعت العملية.</translation>
    </message>
    <message>
        <source>Is not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Must have at most %1 entries</source>
        <translation>يجب ألا يتجاوز عدد العناصر %1</translation>
    </message>
    <message>
        <source>Is needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Must be create, update, delete, act or upsert</source>
        <translation>يجب أن يكون create أو update أو delete أو act أو upsert</translation>
    </message>
    <message>
        <source>An earlier operation has this name</source>
        <translation>تحمل عملية سابقة هذا الاسم</translation>
    </message>
    <message>
        <source>Must name at least one field</source>
        <translation>يجب أن يسمّي حقلًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>There is no such field</source>
        <translation>لا يوجد هذا الحقل</translation>
    </message>
    <message>
        <source>Must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>No earlier operation is named %1</source>
        <translation>لا توجد عملية سابقة باسم %1</translation>
    </message>
    <message>
        <source>Several items in %1 have the same %2.</source>
        <translation>عدة عناصر في %1 لها القيمة نفسها في %2.</translation>
    </message>
    <message>
        <source>The operation named %1, whose item is meant, failed.</source>
        <translation>فشلت العملية المسماة %1، والعنصر المقصود عنصرها.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been changed since.</source>
        <translation>غُيّر «%1» في %2 بعد ذلك.</translation>
    </message>
    <message>
        <source>“%1” in %2 has been deleted since.</source>
        <translation>حُذف «%1» في %2 بعد ذلك.</translation>
    </message>
    <message>
        <source>“%1” in %2 is there again.</source>
        <translation>«%1» في %2 موجود من جديد.</translation>
    </message>
    <message>
        <source>“%1” in %2 refers to something that has been deleted since.</source>
        <translation>يشير «%1» في %2 إلى شيء حُذف بعد ذلك.</translation>
    </message>
    <message>
        <source>“%1” in %2 is referred to by something that was changed since.</source>
        <translation>يشير إلى «%1» في %2 شيء غُيّر بعد ذلك.</translation>
    </message>
    <message>
        <source>Something that you may not see has been changed since.</source>
        <translation>غُيّر بعد ذلك شيء غير مسموح لك برؤيته.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>لم يعد التراجع عن ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>belongs into what the function &quot;props&quot; gives</source>
        <translation>مكانه في ما تعطيه الدالة «props»</translation>
    </message>
    <message>
        <source>needs a &quot;name&quot;</source>
        <translation>يحتاج إلى «name»</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in this form</source>
        <translation>لا يوجد حقل «%1» في هذا النموذج</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot;</source>
        <translation>يحتاج إلى «fields»</translation>
    </message>
    <message>
        <source>needs &quot;in&quot;: the fields that it watches</source>
        <translation>يحتاج إلى «in»: الحقول التي يراقبها</translation>
    </message>
    <message>
        <source>only one of fields and fieldsets can be given</source>
        <translation>لا يمكن تحديد fields و fieldsets معًا</translation>
    </message>
    <message>
        <source>needs fields or fieldsets</source>
        <translation>يحتاج إلى fields أو fieldsets</translation>
    </message>
    <message>
        <source>needs &quot;field&quot;, a RefsList, or &quot;collection&quot; and &quot;reverse&quot;</source>
        <translation>يحتاج إلى «field»، وهو RefsList، أو إلى «collection» و«reverse»</translation>
    </message>
    <message>
        <source>must be a field of type RefsList, not %1</source>
        <translation>يجب أن يكون حقلًا من النوع RefsList، لا %1</translation>
    </message>
    <message>
        <source>must be a field of type Int or Float, not %1</source>
        <translation>يجب أن يكون حقلًا من النوع Int أو Float، لا %1</translation>
    </message>
    <message>
        <source>needs &quot;actions&quot; with &quot;login&quot;</source>
        <translation>يحتاج إلى «actions» مع «login»</translation>
    </message>
    <message>
        <source>needs &quot;login&quot;</source>
        <translation>يحتاج إلى «login»</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>يجب أن يكون عددًا، لا %1</translation>
    </message>
    <message>
        <source>only one of run and action can be given</source>
        <translation>لا يمكن تحديد run و action معًا</translation>
    </message>
    <message>
        <source>needs &quot;action&quot;, a function, or &quot;run&quot;</source>
        <translation>يحتاج إلى «action»، وهي دالة، أو إلى «run»</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>لا يوجد عرض «%1»</translation>
    </message>
    <message>
        <source>only one of view and path can be given</source>
        <translation>لا يمكن تحديد view و path معًا</translation>
    </message>
    <message>
        <source>needs &quot;view&quot; or &quot;path&quot;</source>
        <translation>يحتاج إلى «view» أو «path»</translation>
    </message>
    <message>
        <source>needs a &quot;collection&quot;</source>
        <translation>يحتاج إلى «collection»</translation>
    </message>
    <message>
        <source>needs a &quot;field&quot; of type Datetime</source>
        <translation>يحتاج إلى «field» من النوع Datetime</translation>
    </message>
    <message>
        <source>must be a field of type Datetime, not %1</source>
        <translation>يجب أن يكون حقلًا من النوع Datetime، لا %1</translation>
    </message>
    <message>
        <source>needs a &quot;text&quot;</source>
        <translation>يحتاج إلى «text»</translation>
    </message>
    <message>
        <source>needs &quot;links&quot;</source>
        <translation>يحتاج إلى «links»</translation>
    </message>
    <message>
        <source>needs a &quot;type&quot;</source>
        <translation>يحتاج إلى «type»</translation>
    </message>
    <message>
        <source>there is no message with this id</source>
        <translation>لا توجد رسالة بهذا المعرّف</translation>
    </message>
    <message>
        <source>is given beside &quot;custom&quot;, too</source>
        <translation>مذكور أيضًا بجانب «custom»</translation>
    </message>
    <message>
        <source>imports &quot;%1&quot;, which the window does not get: modules here import each other only as &quot;./name.js&quot; with the names in admin.scripts</source>
        <translation>يستورد «%1» الذي لا تتلقاه النافذة: تستورد الوحدات هنا بعضها بعضًا بالصيغة «‎./name.js‎» فقط، بالأسماء الواردة في admin.scripts</translation>
    </message>
    <message>
        <source>functions of &quot;admin&quot; run in the window, which does not get the server&apos;s module &quot;%1&quot;; list a file in admin.scripts</source>
        <translation>تعمل دوال «admin» في النافذة، وهي لا تتلقى وحدة الخادم «%1»؛ أدرج ملفًا في admin.scripts</translation>
    </message>
    <message>
        <source>the component %1 cannot show a value of type %2</source>
        <translation>لا يمكن للمكوّن %1 عرض قيمة من النوع %2</translation>
    </message>
    <message>
        <source>there is no component &quot;%1&quot;</source>
        <translation>لا يوجد مكوّن «%1»</translation>
    </message>
    <message>
        <source>Must have a value to find the item by</source>
        <translation>يجب أن تكون له قيمة يُعثر بها على العنصر</translation>
    </message>
    <message>
        <source>This batch is being worked on already.</source>
        <translation>يجري العمل على هذه الدفعة بالفعل.</translation>
    </message>
    <message>
        <source>A batch may have at most %1 operations and %2 MB.</source>
        <translation>يمكن أن تحوي الدفعة %1 عملية و%2 م.ب على الأكثر.</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>أُوقفت الدفعة.</translation>
    </message>
    <message>
        <source>There is no such batch; it may have been too long unused.</source>
        <translation>لا توجد دفعة كهذه؛ ربما بقيت دون استعمال طويلًا.</translation>
    </message>
    <message>
        <source>Send an object with &quot;without&quot;, a list of whole numbers.</source>
        <translation>أرسل كائنًا فيه &quot;without&quot;، وهي قائمة أعداد صحيحة.</translation>
    </message>
    <message>
        <source>is not needed: the other item stands beside the form, and what is saved is taken. Leave it out; &quot;fields&quot; says what the form shows</source>
        <translation>غير لازم: العنصر الآخر بجانب النموذج، ويؤخذ ما يُحفظ. احذفه؛ &quot;fields&quot; يحدد ما يعرضه النموذج</translation>
    </message>
    <message>
        <source>a pager is chosen by its name; one of your own is registered by a program</source>
        <translation>يُختار مرقّم الصفحات باسمه؛ ويسجّل البرنامج مرقّمًا خاصًا به</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with the pagination &quot;%2&quot;</source>
        <translation>&quot;%1&quot; لا يتوافق مع ترقيم الصفحات &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there is no icon &quot;%1&quot;</source>
        <translation>لا توجد أيقونة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the address &quot;%1&quot; is that of %2 already</source>
        <translation>العنوان &quot;%1&quot; مستعمل بالفعل في %2</translation>
    </message>
    <message>
        <source>is no address: it is empty</source>
        <translation>ليس عنوانًا: إنه فارغ</translation>
    </message>
    <message>
        <source>has no parameters such as &quot;:id&quot; here</source>
        <translation>لا معاملات مثل &quot;:id&quot; هنا</translation>
    </message>
    <message>
        <source>needs one parameter, such as &quot;:id&quot;, for the item&apos;s id</source>
        <translation>يحتاج إلى معامل واحد، مثل &quot;:id&quot;، لمعرّف العنصر</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is that of %2 already</source>
        <translation>المعرّف &quot;%1&quot; مستعمل بالفعل في %2</translation>
    </message>
    <message>
        <source>is not needed: the collections are where the data is. Leave it out; where a view is to ask for something else, give it &quot;actions&quot;</source>
        <translation>غير لازم: البيانات في المجموعات. احذفه؛ وإذا كان على عرض أن يطلب شيئًا آخر فأعطه &quot;actions&quot;</translation>
    </message>
    <message>
        <source>has a &quot;}&quot; without its &quot;{&quot;</source>
        <translation>فيه &quot;}&quot; بلا &quot;{&quot;</translation>
    </message>
    <message>
        <source>has a &quot;{&quot; without its &quot;}&quot;</source>
        <translation>فيه &quot;{&quot; بلا &quot;}&quot;</translation>
    </message>
    <message>
        <source>there is no placeholder {%1} in this message</source>
        <translation>لا موضع {%1} في هذه الرسالة</translation>
    </message>
    <message>
        <source>{%1} cannot be shown as &quot;%2&quot;</source>
        <translation>لا يمكن عرض {%1} على أنه &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the choices of {%1} must be words with texts in braces: one {...} other {...}</source>
        <translation>يجب أن تكون خيارات {%1} كلمات مع نصوص بين أقواس: one {...} other {...}</translation>
    </message>
    <message>
        <source>the choices of {%1} lack &quot;other&quot;</source>
        <translation>تنقص خيارات {%1} كلمة &quot;other&quot;</translation>
    </message>
    <message>
        <source>the choices of {%1} have &quot;%2&quot; twice</source>
        <translation>خيارات {%1} فيها &quot;%2&quot; مرتين</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plural; give &quot;=1&quot; for a number</source>
        <translation>&quot;%1&quot; ليست صيغة جمع؛ اكتب &quot;=1&quot; لعدد</translation>
    </message>
    <message>
        <source>$in, $nin, $any, $all and $none need a list.</source>
        <translation>تحتاج $in و$nin و$any و$all و$none إلى قائمة.</translation>
    </message>
    <message>
        <source>There is no room for it in the folder %1.</source>
        <translation>لا مكان له في المجلد %1.</translation>
    </message>
    <message>
        <source>What was sent cannot be read any more: %1</source>
        <translation>لم يعد ممكنًا قراءة ما أُرسل: %1</translation>
    </message>
    <message>
        <source>is for references, not for a field of type %1</source>
        <translation>مخصص للمراجع، لا لحقل من النوع %1</translation>
    </message>
    <message>
        <source>is for components that look for values, such as Autocomplete</source>
        <translation>مخصص للمكوّنات التي تبحث عن قيم، مثل Autocomplete</translation>
    </message>
    <message>
        <source>%1 is no value of type %2</source>
        <translation>%1 ليست قيمة من النوع %2</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is there already</source>
        <translation>الحقل «%1» موجود بالفعل</translation>
    </message>
    <message>
        <source>must name a field</source>
        <translation>يجب أن يسمّي حقلًا</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;: what changes then</source>
        <translation>يحتاج إلى «setProps»: ما يتغير عندئذ</translation>
    </message>
    <message>
        <source>needs &quot;setProps&quot;, &quot;setValue&quot; or &quot;setInitialValue&quot;: what changes then</source>
        <translation>يحتاج إلى «setProps» أو «setValue» أو «setInitialValue»: ما يتغير عندئذ</translation>
    </message>
    <message>
        <source>is not asked where something new is made: there is nothing to normalize. Fields begin with their &quot;initialValue&quot;</source>
        <translation>لا يُستدعى عند إنشاء شيء جديد: لا شيء يُطبَّع. تبدأ الحقول بقيمة «initialValue»</translation>
    </message>
    <message>
        <source>must be a Ref to the collection %1: the rows belong to its items</source>
        <translation>يجب أن يكون Ref إلى المجموعة %1: فالصفوف تتبع عناصرها</translation>
    </message>
    <message>
        <source>another column is the main one already</source>
        <translation>عمود آخر هو العمود الرئيسي بالفعل</translation>
    </message>
    <message>
        <source>names that begin with _ mean something else in the address of a list</source>
        <translation>الأسماء التي تبدأ بـ _ لها معنى آخر في عنوان القائمة</translation>
    </message>
    <message>
        <source>needs &quot;fields&quot; or &quot;before&quot;: what is to be set</source>
        <translation>يحتاج إلى «fields» أو «before»: ما سيُعيَّن</translation>
    </message>
    <message>
        <source>components have no such property</source>
        <translation>ليس للمكوّنات خاصية كهذه</translation>
    </message>
    <message>
        <source>must be a name or a mapping of keys to values, not %1</source>
        <translation>يجب أن يكون اسمًا أو خريطة مفاتيح إلى قيم، لا %1</translation>
    </message>
    <message>
        <source>must be an origin such as https://desk.example.org, in small letters and without a path, not %1</source>
        <translation>يجب أن يكون أصلًا مثل https://desk.example.org بأحرف صغيرة وبلا مسار، لا %1</translation>
    </message>
    <message>
        <source>cannot stand in the address of the list that the card opens: each condition there is about one field, and all of them hold</source>
        <translation>لا يمكن أن يرد في عنوان القائمة التي تفتحها البطاقة: فكل شرط هناك يخص حقلًا واحدًا، وكلها تسري</translation>
    </message>
    <message>
        <source>%1 is no value of type %2, so that nothing is found</source>
        <translation>%1 ليست قيمة من النوع %2، فلا يُعثر على شيء</translation>
    </message>
    <message>
        <source>%1 is none of the field&apos;s choices, so that nothing is found</source>
        <translation>%1 ليس من خيارات الحقل، فلا يُعثر على شيء</translation>
    </message>
    <message>
        <source>More was given than a value may hold.</source>
        <translation>أُعطي أكثر مما يجوز أن تحويه قيمة.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is a correct description.</source>
        <translation>%1 وصف صحيح.</translation>
    </message>
    <message>
        <source>Wrote %1. Open it with: backdesk %1</source>
        <translation>كُتب الملف %1. لفتحه: backdesk %1</translation>
    </message>
</context>
</TS>
