console.log('left behind');
